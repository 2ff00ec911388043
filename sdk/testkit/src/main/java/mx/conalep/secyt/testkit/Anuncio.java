package mx.conalep.secyt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.osgi.service.component.annotations.Component;

/**
 * Las anotaciones con que una clase se registra. No quedan en tiempo de ejecución: se leen del archivo de la clase.
 *
 * @param clase la del complemento
 * @param anotaciones sus valores, por descriptor
 */
record Anuncio(Class<?> clase, Map<String, Map<String, Object>> anotaciones) {

    private static final String ID = "[a-z0-9][a-z0-9-]{1,39}";
    private static final String MEDIO = "[\\w.+-]{1,60}/[\\w.+-]{1,100}(; ?[\\w.+-]+=[\\w.+-]+){0,5}";
    private static final String EXTENSION = "[A-Za-z0-9]{1,10}";

    static Anuncio de(Object complemento) {
        Class<?> clase = complemento.getClass();
        Lector lector = new Lector();
        String archivo = clase.getName().substring(clase.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream bytes = clase.getResourceAsStream(archivo)) {
            if (bytes != null) {
                new ClassReader(bytes)
                        .accept(lector, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
            return new Anuncio(clase, lector.anotaciones);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Un valor escrito en esa anotación; cadena vacía si no está. */
    String texto(Class<? extends Annotation> anotacion, String clave) {
        Map<String, Object> valores = anotaciones.getOrDefault(Type.getDescriptor(anotacion), Map.of());
        return valores.getOrDefault(clave, "").toString();
    }

    /** Revisa lo que el registro revisa cuando el complemento llega. */
    void revisar(Class<? extends Annotation> info) {
        assertThat(anotaciones)
                .as("%s se anota con @Component: sin eso, el bundle arranca y no registra nada", clase.getSimpleName())
                .containsKey(Type.getDescriptor(Component.class));
        assertThat(anotaciones)
                .as("%s se anota con @%s, que dice su clave y su nombre", clase.getSimpleName(), info.getSimpleName())
                .containsKey(Type.getDescriptor(info));
        assertThat(texto(info, "id"))
                .as("«id»: de 2 a 40 minúsculas, dígitos o guiones, sin guion al principio")
                .matches(ID);
        assertThat(texto(info, "nombre").strip())
                .as("«nombre»: de 1 a 120 caracteres")
                .matches("\\P{Cntrl}{1,120}");
    }

    /** Revisa además lo propio de un formato. */
    void revisarMedio(Class<? extends Annotation> info) {
        assertThat(texto(info, "tipoMedio"))
                .as("«tipoMedio»: un tipo de medio, por ejemplo text/plain;charset=UTF-8")
                .matches(MEDIO);
        assertThat(texto(info, "extension"))
                .as("«extension»: de 1 a 10 letras o dígitos, sin punto")
                .matches(EXTENSION);
    }

    /** Junta las anotaciones de una clase. */
    private static final class Lector extends ClassVisitor {

        private final Map<String, Map<String, Object>> anotaciones = new LinkedHashMap<>();

        Lector() {
            super(Opcodes.ASM9);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            Map<String, Object> valores = anotaciones.computeIfAbsent(descriptor, d -> new LinkedHashMap<>());
            return new AnnotationVisitor(Opcodes.ASM9) {
                @Override
                public void visit(String nombre, Object valor) {
                    valores.put(nombre, valor);
                }

                @Override
                public void visitEnum(String nombre, String tipo, String valor) {
                    valores.put(nombre, valor);
                }
            };
        }
    }
}
