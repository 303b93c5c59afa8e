package org.constat.maven;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes commands that run where they are printed.
 *
 * @param plugin how the plugin is called: its prefix where the project declares it, else its full coordinates
 * @param places the folder to come back to, and the properties to repeat
 */
record Commands(String plugin, Places places) {
    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

    /** Returns the command up to where its caller adds {@code -D} properties of its own. */
    String goal(String goal) {
        return "mvn " + plugin + ":" + goal + project() + repeatedProperties();
    }

    static String quoted(String argument) {
        return PLAIN.matcher(argument).matches() ? argument : "\"" + escaped(argument) + "\"";
    }

    private static String escaped(String argument) {
        return argument.replaceAll("([\"\\\\$`])", "\\\\$1");
    }

    private String project() {
        if (places.projectFolder() == null || places.projectFolder().equals(places.workingDirectory())) {
            return "";
        }
        return " -f "
                + quoted(places.workingDirectory()
                        .relativize(places.projectFolder())
                        .toString()
                        .replace('\\', '/'));
    }

    private String repeatedProperties() {
        return new TreeMap<>(places.commandLine())
                .entrySet().stream()
                        .filter(Commands::saysWhereThingsAre)
                        .map(property -> " " + quoted("-D" + property.getKey() + "=" + property.getValue()))
                        .collect(Collectors.joining());
    }

    private static boolean saysWhereThingsAre(Map.Entry<String, String> property) {
        return switch (property.getKey()) {
            case "constat.corpus", "constat.articles", "constat.facts", "constat.extractor" -> true;
            default -> false;
        };
    }
}
