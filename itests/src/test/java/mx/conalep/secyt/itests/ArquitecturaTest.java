package mx.conalep.secyt.itests;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the design (section 3): who may see whom. */
class ArquitecturaTest {

    private static final String RAIZ = "mx.conalep.secyt.";
    private static final JavaClasses CLASES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("mx.conalep.secyt");

    /** For each bundle, all those that it may see. */
    private static final Map<String, List<String>> FLECHAS = new LinkedHashMap<>();

    static {
        FLECHAS.put("api", List.of());
        FLECHAS.put("derby", List.of());
        FLECHAS.put("persistence", List.of());
        FLECHAS.put("http", List.of("persistence"));
        FLECHAS.put("audit", List.of("persistence", "http"));
        FLECHAS.put("security", List.of("persistence", "http", "audit"));
        FLECHAS.put("archive", List.of("persistence", "http", "audit", "security"));
        FLECHAS.put("documentos", List.of());
        FLECHAS.put("bpmn", List.of());
        FLECHAS.put("trabajos", List.of("persistence", "http", "audit", "security", "archive"));
        FLECHAS.put("organizacion", List.of("persistence", "http", "audit", "security"));
        FLECHAS.put(
                "procedimientos",
                List.of(
                        "persistence",
                        "http",
                        "audit",
                        "security",
                        "archive",
                        "documentos",
                        "bpmn",
                        "trabajos",
                        "organizacion"));
        FLECHAS.put(
                "extensiones",
                List.of(
                        "api",
                        "persistence",
                        "http",
                        "audit",
                        "security",
                        "bpmn",
                        "trabajos",
                        "organizacion",
                        "procedimientos"));
        FLECHAS.put(
                "informes",
                List.of(
                        "api",
                        "persistence",
                        "http",
                        "audit",
                        "security",
                        "archive",
                        "documentos",
                        "trabajos",
                        "organizacion",
                        "procedimientos",
                        "extensiones"));
        FLECHAS.put(
                "catalogo",
                List.of(
                        "api",
                        "persistence",
                        "http",
                        "audit",
                        "security",
                        "archive",
                        "documentos",
                        "trabajos",
                        "organizacion",
                        "procedimientos",
                        "extensiones",
                        "informes"));
        FLECHAS.put(
                "seguimiento",
                List.of(
                        "api",
                        "persistence",
                        "http",
                        "audit",
                        "security",
                        "archive",
                        "documentos",
                        "trabajos",
                        "organizacion",
                        "procedimientos",
                        "extensiones",
                        "informes",
                        "catalogo"));
        FLECHAS.put(
                "normativa",
                List.of(
                        "api",
                        "persistence",
                        "http",
                        "audit",
                        "security",
                        "archive",
                        "documentos",
                        "trabajos",
                        "organizacion",
                        "procedimientos",
                        "extensiones",
                        "informes",
                        "catalogo",
                        "seguimiento"));
        FLECHAS.put("capacitacion", List.of("api"));
        FLECHAS.put("concertacion", List.of("api"));
        FLECHAS.put("formatos", List.of("api"));
    }

    private static final List<String> CIMAS = List.of("portal", "shell", "demostracion");

    static List<String> bundles() {
        return List.copyOf(FLECHAS.keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleSeesOnlyThoseBelowIt(String bundle) {
        List<String> permitidos = FLECHAS.get(bundle);
        classes()
                .that(estanEn(bundle))
                .should(onlyDependOnClassesThat(describe("lie outside SECyT, in itself or in " + permitidos, c -> {
                    String otro = bundleDe(c);
                    return otro.isEmpty() || otro.equals(bundle) || permitidos.contains(otro);
                })))
                .allowEmptyShould(true)
                .check(CLASES);
    }

    @Test
    void everyBundleHasItsArrows() {
        TreeSet<String> presentes = new TreeSet<>();
        CLASES.forEach(c -> presentes.add(bundleDe(c)));
        presentes.removeAll(FLECHAS.keySet());
        presentes.removeAll(CIMAS);
        presentes.removeAll(List.of("", "itests"));
        assertThat(presentes).isEmpty();
    }

    @Test
    void nobodySeesTheInsideOfAnother() {
        classes()
                .should(new ArchCondition<>("not use what is internal to another bundle") {
                    @Override
                    public void check(JavaClass clase, ConditionEvents eventos) {
                        clase.getDirectDependenciesFromSelf().stream()
                                .filter(d -> d.getTargetClass().getPackageName().contains(".internal"))
                                .filter(d -> !bundleDe(d.getTargetClass()).isEmpty())
                                .filter(d -> !bundleDe(d.getTargetClass()).equals(bundleDe(clase)))
                                .forEach(d -> eventos.add(SimpleConditionEvent.violated(clase, d.getDescription())));
                    }
                })
                .check(CLASES);
    }

    @Test
    void thePackagesOfExtensionsSeeEachOtherOnlyDownwards() {
        SlicesRuleDefinition.slices()
                .matching(RAIZ + "extensiones.internal.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASES);
    }

    @Test
    void theContractKnowsOnlyJavaAndAnnotations() {
        classes()
                .that(estanEn("api"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "mx.conalep.secyt.api..", "org.osgi..", "org.jspecify..")
                .check(CLASES);
    }

    @Test
    void everyResourceMethodSaysWhoMayCallIt() {
        methods()
                .that(describe("answer HTTP", ArquitecturaTest::atiendeHttp))
                .should(new ArchCondition<>("carry @Permite or @PermitAll, or lie in a class that does") {
                    @Override
                    public void check(JavaMethod metodo, ConditionEvents eventos) {
                        if (!guardado(metodo)) {
                            eventos.add(SimpleConditionEvent.violated(metodo, metodo.getFullName() + " is unguarded"));
                        }
                    }
                })
                .check(CLASES);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should()
                .notBeAnnotatedWith("org.osgi.service.component.annotations.Reference")
                .check(CLASES);
    }

    /** The container takes the first public one of as many parameters as it looks for. */
    @Test
    void aComponentLeavesNoDoubtWhichConstructorIsMeant() {
        classes()
                .that()
                .areAnnotatedWith("org.osgi.service.component.annotations.Component")
                .should(new ArchCondition<>("have no two public constructors of as many parameters") {
                    @Override
                    public void check(JavaClass clase, ConditionEvents eventos) {
                        List<Integer> largos = clase.getConstructors().stream()
                                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(c -> c.getParameters().size())
                                .toList();
                        if (largos.size() != largos.stream().distinct().count()) {
                            eventos.add(SimpleConditionEvent.violated(clase, clase.getFullName() + ": " + largos));
                        }
                    }
                })
                .check(CLASES);
    }

    @Test
    void nobodyPrintsOrThrowsGenericExceptions() {
        noClasses()
                .that()
                .areNotAssignableTo(RuntimeException.class)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .orShould()
                .callConstructor(RuntimeException.class, String.class)
                .orShould()
                .callConstructor(RuntimeException.class, Throwable.class)
                .orShould()
                .callConstructor(RuntimeException.class, String.class, Throwable.class)
                .check(CLASES);
    }

    private static boolean atiendeHttp(JavaMethod metodo) {
        return metodo.getAnnotations().stream()
                .anyMatch(a -> List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS").stream()
                        .anyMatch(v -> a.getRawType().getFullName().equals("jakarta.ws.rs." + v)));
    }

    private static boolean guardado(JavaMethod metodo) {
        String permite = RAIZ + "security.Permite";
        String todos = "jakarta.annotation.security.PermitAll";
        return metodo.isAnnotatedWith(permite)
                || metodo.isAnnotatedWith(todos)
                || metodo.getOwner().isAnnotatedWith(permite)
                || metodo.getOwner().isAnnotatedWith(todos);
    }

    private static DescribedPredicate<JavaClass> estanEn(String bundle) {
        return describe("are in " + bundle, c -> bundleDe(c).equals(bundle));
    }

    /** Name of the bundle of a class, empty when it is not ours. */
    private static String bundleDe(JavaClass clase) {
        String paquete = clase.getPackageName();
        if (!paquete.startsWith(RAIZ)) {
            return "";
        }
        int punto = paquete.indexOf('.', RAIZ.length());
        return punto < 0 ? paquete.substring(RAIZ.length()) : paquete.substring(RAIZ.length(), punto);
    }
}
