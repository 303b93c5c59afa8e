package org.constat.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.constat.report.ReactorModule;
import org.eclipse.aether.RepositorySystem;

/** What the goals ask Maven about the build that they run in. */
record RunningMaven(MavenSession session, MojoExecution execution) {
    private static final String PREFIX = "constat";

    Places places() {
        MavenProject project = session.getCurrentProject();
        Path workingDirectory = Path.of(session.getSystemProperties().getProperty("user.dir"));
        return project.getFile() == null
                ? new Places(workingDirectory, null, null, commandLine())
                : new Places(
                        workingDirectory,
                        project.getBasedir().toPath(),
                        Path.of(project.getBuild().getDirectory()),
                        commandLine());
    }

    /** The modules of the build in their order, each named by its folder from the top. */
    List<ReactorModule> modules() {
        Path top = places().home();
        String key = execution.getPlugin().getKey();
        return session.getProjects().stream()
                .filter(project -> project.getFile() != null)
                .flatMap(project -> ConfiguredChecks.of(project, key).modules(name(project, top)).stream())
                .toList();
    }

    private static String name(MavenProject project, Path top) {
        Path folder = project.getBasedir().toPath();
        String name = folder.startsWith(top) ? top.relativize(folder).toString().replace('\\', '/') : "";
        return name.isEmpty() ? project.getArtifactId() : name;
    }

    Commands commands() {
        Plugin plugin = execution.getPlugin();
        return new Commands(declaresPlugin() ? PREFIX : plugin.getKey() + ":" + plugin.getVersion(), places());
    }

    List<String> testClassPath() {
        try {
            return session.getCurrentProject().getTestClasspathElements();
        } catch (DependencyResolutionRequiredException unresolved) {
            throw new UserMistake(Messages.unresolvedDependencies(String.valueOf(unresolved.getMessage())), unresolved);
        }
    }

    PublishedCorpus published(RepositorySystem system) {
        return new PublishedCorpus(
                system,
                session.getRepositorySession(),
                session.getCurrentProject().getRemoteProjectRepositories());
    }

    private boolean declaresPlugin() {
        MavenProject project = session.getCurrentProject();
        String key = execution.getPlugin().getKey();
        return project.getFile() != null
                && Stream.concat(
                                project.getBuildPlugins().stream(),
                                project.getPluginManagement() == null
                                        ? Stream.of()
                                        : project.getPluginManagement().getPlugins().stream())
                        .anyMatch(plugin -> plugin.getKey().equals(key));
    }

    private Map<String, String> commandLine() {
        Properties properties = session.getUserProperties();
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
