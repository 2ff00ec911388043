package mx.conalep.secyt.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A contract run over something that keeps it or does not. */
final class Corrida {

    private static Supplier<?> actual = () -> "";

    private Corrida() {}

    /** The rules that it broke. */
    static List<String> fallas(Class<?> contrato, Supplier<?> probado) {
        return correr(selectClass(contrato), probado);
    }

    /** Whether it broke that rule. */
    static boolean falla(Class<?> contrato, String regla, Supplier<?> probado) {
        return correr(selectMethod(contrato, regla), probado).contains(regla);
    }

    private static synchronized List<String> correr(DiscoverySelector cual, Supplier<?> probado) {
        actual = probado;
        return EngineTestKit.engine("junit-jupiter").selectors(cual).execute().testEvents().failed().stream()
                .map(e -> e.getTestDescriptor().getDisplayName().replace("()", ""))
                .toList();
    }

    /** What is under test now. */
    @SuppressWarnings("unchecked")
    static <T> T actual() {
        return (T) actual.get();
    }

    /** The rules of a contract. */
    static List<String> reglas(Class<?> contrato) {
        return Stream.of(contrato.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Test.class))
                .map(m -> m.getName())
                .toList();
    }
}
