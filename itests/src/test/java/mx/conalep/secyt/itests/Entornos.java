package mx.conalep.secyt.itests;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Closes the shared installations when the last test is over. */
final class Entornos implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext contexto) {
        contexto.getRoot().getStore(Namespace.create(Entornos.class)).getOrComputeIfAbsent(Entornos.class, clase ->
                (AutoCloseable) Entorno::cerrarTodos);
    }
}
