package org.constat.junit;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.corpus.Corpus;
import org.constat.corpus.CorpusFile;
import org.constat.corpus.Location;
import org.constat.corpus.Problems;
import org.constat.reading.Draft;
import org.constat.reading.FactsReader;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;

/** The assertions that a class has in its annotations, in those of its methods, and in the facts files that it names. */
final class ClassClaims implements Claims {
    private final Class<?> type;

    ClassClaims(Class<?> type) {
        this.type = type;
    }

    Class<?> type() {
        return type;
    }

    @Override
    public String name() {
        return type.getName();
    }

    @Override
    public @Nullable Setting setting(Problems problems) {
        return TestClasses.corpusTest(type)
                .map(annotation -> Setting.of(annotation, type, problems))
                .orElse(null);
    }

    @Override
    public List<Claim> in(Corpus corpus, Problems problems) {
        Setting setting = setting(problems);
        if (setting == null) {
            return List.of();
        }
        String language = setting.languageOr(corpus.settings().language());
        List<Claim> claims = new ArrayList<>();
        onClass(new AnnotationDrafts(language, Location.of(type.getName()), problems), claims);
        TestClasses.assertingMethods(type).forEach(method -> onMethod(method, language, problems, claims));
        files().forEach(file -> inFile(file, corpus, problems).forEach(draft -> claims.add(new Claim(draft, null))));
        Bodies.refuseWhatIsNotObeyed(type, claims, problems);
        return claims;
    }

    /** The annotations of parent classes come along, also where they are repeated. */
    private void onClass(AnnotationDrafts drafts, List<Claim> claims) {
        Set<Holds> holds = new LinkedHashSet<>();
        Set<Never> nevers = new LinkedHashSet<>();
        for (Class<?> each : lineage()) {
            holds.addAll(AnnotationSupport.findRepeatableAnnotations(each, Holds.class));
            nevers.addAll(AnnotationSupport.findRepeatableAnnotations(each, Never.class));
        }
        holds.forEach(each -> claims.add(new Claim(drafts.of(each, null), null)));
        nevers.forEach(each -> claims.add(new Claim(drafts.of(each, null), null)));
    }

    private List<Class<?>> lineage() {
        List<Class<?>> lineage = new ArrayList<>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            lineage.add(0, each);
        }
        return lineage;
    }

    private void onMethod(Method method, String language, Problems problems, List<Claim> claims) {
        Location location = Location.of(method.getDeclaringClass().getName() + "#" + method.getName());
        AnnotationDrafts drafts = new AnnotationDrafts(language, location, problems);
        KnownFailure known =
                AnnotationSupport.findAnnotation(method, KnownFailure.class).orElse(null);
        Bodies.refuseUnfit(method, location, problems);
        AnnotationSupport.findRepeatableAnnotations(method, Holds.class)
                .forEach(each -> claims.add(new Claim(drafts.of(each, known), method)));
        AnnotationSupport.findRepeatableAnnotations(method, Never.class)
                .forEach(each -> claims.add(new Claim(drafts.of(each, known), method)));
    }

    private Stream<String> files() {
        return lineage().stream()
                .flatMap(each -> AnnotationSupport.findRepeatableAnnotations(each, FactsFile.class).stream())
                .map(FactsFile::value)
                .distinct();
    }

    private List<Draft> inFile(String name, Corpus corpus, Problems problems) {
        for (CorpusFile file : corpus.factsFiles()) {
            if (file.name().equals(name) || file.name().equals("facts/" + name)) {
                return FactsReader.drafts(file, corpus, problems);
            }
        }
        List<String> known = corpus.factsFiles().stream()
                .map(file -> file.name().replaceFirst("^facts/", ""))
                .toList();
        problems.add(Location.of(type.getName()), JunitMessages.noFactsFile(name, known));
        return List.of();
    }

    @Override
    public boolean mayBeEmpty() {
        return TestClasses.hasTestsOfOthers(type) || TestClasses.hasNestedAssertions(type);
    }

    @Override
    public String command() {
        return "mvn test -Dtest=" + outermost().getSimpleName();
    }

    private Class<?> outermost() {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null && !TestClasses.isTopLevel(outer)) {
            outer = outer.getEnclosingClass();
        }
        return outer;
    }

    @Override
    public Optional<Path> buildFolder() {
        return CodeSource.buildFolder(type);
    }

    @Override
    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            JupiterWords.tags(each).forEach(tags::add);
        }
        return tags;
    }
}
