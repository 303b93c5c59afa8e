package org.constat.extract;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command as somebody would write it, that misbehaves where an article asks it to. */
final class TestCommand {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]*)\"");

    private TestCommand() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(arguments[0]);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Matcher id = ID.matcher(line);
            if (id.find()) {
                answer(id.group(1), out);
            }
        }
    }

    private static void answer(String id, PrintStream out) throws InterruptedException {
        switch (id) {
            case "crash" -> {
                System.err.println("no model at all");
                System.exit(3);
            }
            case "hang" -> Thread.sleep(60_000);
            case "other" -> out.println("{\"id\":\"mine\",\"facts\":[]}");
            case "refuse" -> out.println("{\"id\":\"refuse\",\"error\":\"too long\"}");
            default ->
                out.println("{\"id\":\"" + id + "\",\"facts\":[{\"subject\":{\"text\":\"mine\","
                        + "\"begin\":2,\"end\":6},\"relation\":\"reopens\"}]}");
        }
    }
}
