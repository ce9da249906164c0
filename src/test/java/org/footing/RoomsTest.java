package org.footing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house, from the roof down, and the arrows between them. */
class RoomsTest {
    /** Each room with the rooms that it may use. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("language", List.of("text")),
            Map.entry("csl", List.of("language", "text")),
            Map.entry("source", List.of("csl", "language", "text")),
            Map.entry("container", List.of("text")),
            Map.entry("document", List.of("container", "csl", "text")),
            Map.entry("manuscript", List.of("document", "text")),
            Map.entry("claim", List.of("manuscript", "document", "source", "csl", "text")),
            Map.entry("policy", List.of("source", "csl", "language", "text")),
            Map.entry("library", List.of("policy", "claim", "manuscript", "document", "source", "language", "text")),
            Map.entry("lookup", List.of("record", "source", "language", "text")),
            Map.entry("search", List.of("library", "claim", "source", "language", "text")),
            Map.entry("resolve", List.of("search", "manuscript", "document", "source", "csl", "language", "text")),
            Map.entry("record", List.of("source", "language", "text")),
            Map.entry("render", List.of("apparatus", "manuscript", "document", "csl", "text")),
            Map.entry("exchange", List.of("record", "document", "source", "csl", "language", "text")),
            Map.entry(
                    "apparatus",
                    List.of("library", "policy", "manuscript", "document", "source", "csl", "language", "text")),
            Map.entry("check", List.of("claim", "manuscript", "document", "source", "csl", "language", "text")),
            Map.entry(
                    "report",
                    List.of("check", "apparatus", "claim", "manuscript", "document", "source", "csl", "text")),
            Map.entry(
                    "cli",
                    List.of(
                            "search",
                            "resolve",
                            "lookup",
                            "report",
                            "render",
                            "check",
                            "exchange",
                            "apparatus",
                            "library",
                            "policy",
                            "claim",
                            "manuscript",
                            "document",
                            "source",
                            "csl",
                            "language",
                            "text")));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.footing");

    static List<String> rooms() {
        return MAY_USE.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsBelowIt(String room) {
        String[] forbidden = MAY_USE.keySet().stream()
                .filter(other -> !other.equals(room) && !MAY_USE.get(room).contains(other))
                .map(other -> "org.footing." + other + "..")
                .toArray(String[]::new);
        assertThat(HOUSE.stream().filter(c -> inRoom(c, room)))
                .as("classes of " + room)
                .isNotEmpty();
        if (forbidden.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage("org.footing." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .check(HOUSE);
        }
    }

    /** An arrow that nobody uses is an invitation to use it. */
    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesEveryRoomThatItMayUse(String room) {
        Set<String> used = new TreeSet<>();
        HOUSE.stream()
                .filter(c -> inRoom(c, room))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(dependency -> roomOf(dependency.getTargetClass().getBaseComponentType()))
                .filter(other -> !other.isEmpty() && !other.equals(room))
                .forEach(used::add);
        assertThat(used).isEqualTo(new TreeSet<>(MAY_USE.get(room)));
    }

    private static String roomOf(JavaClass type) {
        return MAY_USE.keySet().stream()
                .filter(room -> inRoom(type, room))
                .findFirst()
                .orElse("");
    }

    @Test
    void onlyTheCommandsAskTheClockAndTheEnvironment() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.footing.cli..")
                .should()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(HOUSE);
    }

    @Test
    void everyClassHasARoom() {
        assertThat(HOUSE.stream().filter(c -> MAY_USE.keySet().stream().noneMatch(room -> inRoom(c, room))))
                .isEmpty();
    }

    @Test
    void packagesFormNoCircles() {
        slices().matching("org.footing.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheCommandsTouchTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.footing.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .check(HOUSE);
    }

    @Test
    void onlyLookUpReachesTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.footing.lookup.transport..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(org.jspecify.annotations.NullMarked.class)
                .check(HOUSE);
        List<String> marked = HOUSE.stream()
                .filter(c -> c.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .toList();
        assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct())
                .allSatisfy(name -> assertThat(marked).contains(name));
    }

    @Test
    void aNameIsTheNameOfOneClass() {
        Map<String, List<String>> byName = HOUSE.stream()
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        byName.values().removeIf(names -> names.size() == 1);
        assertThat(byName.values()).isEmpty();
    }

    private static boolean inRoom(JavaClass type, String room) {
        String name = type.getPackageName();
        return name.equals("org.footing." + room) || name.startsWith("org.footing." + room + ".");
    }
}
