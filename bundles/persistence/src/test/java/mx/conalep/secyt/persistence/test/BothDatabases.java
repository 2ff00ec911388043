package mx.conalep.secyt.persistence.test;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.conalep.secyt.persistence.PersistenceModule;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives one invocation for each database. */
final class BothDatabases implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(
                new OnDatabase("Derby", TestDatabase::derby), new OnDatabase("PostgreSQL", TestDatabase::postgres));
    }

    private record OnDatabase(String name, Function<PersistenceModule[], TestDatabase> opening)
            implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return name;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Opened(opening));
        }
    }

    /** Opens the database when the method asks for it, and closes it after. */
    private static final class Opened implements ParameterResolver, AfterEachCallback {

        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Opened.class);

        private final Function<PersistenceModule[], TestDatabase> opening;

        Opened(Function<PersistenceModule[], TestDatabase> opening) {
            this.opening = opening;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestDatabase.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getStore(HERE)
                    .getOrComputeIfAbsent(TestDatabase.class, key -> opening.apply(modules(context)));
        }

        @Override
        public void afterEach(ExtensionContext context) {
            TestDatabase opened = context.getStore(HERE).remove(TestDatabase.class, TestDatabase.class);
            if (opened != null) {
                opened.close();
            }
        }

        private static PersistenceModule[] modules(ExtensionContext context) {
            return AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), Modules.class)
                    .or(() -> AnnotationSupport.findAnnotation(context.getRequiredTestClass(), Modules.class))
                    .map(modules ->
                            Stream.of(modules.value()).map(Opened::create).toArray(PersistenceModule[]::new))
                    .orElseGet(() -> new PersistenceModule[0]);
        }

        private static PersistenceModule create(Class<? extends PersistenceModule> type) {
            try {
                Constructor<? extends PersistenceModule> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                return constructor.newInstance();
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(type.getName() + " needs a constructor without parameters", failure);
            }
        }
    }
}
