package mx.conalep.secyt.extensiones.internal.revision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Looks into one class for what could stop or harm the whole system. It cannot see what is called by reflection. */
final class RevisionClase extends ClassVisitor {

    private static final int API = Opcodes.ASM9;
    private static final int JAVA_17 = Opcodes.V17;
    private static final String QUITELO = "quítelo y, si algo falla, lance una excepción";
    private static final String DETIENE = "que detendría todo el sistema: " + QUITELO;
    private static final String NATIVO = "que carga código nativo: use sólo Java";
    private static final String PROCESO = "que ejecuta otro programa: el núcleo da los datos y recibe los bytes";
    private static final String OCULTO = "que carga código que no se puede revisar: incluya esas clases en el jar";
    private static final String MARCO = "que maneja otros bundles: eso lo hace quien administra";

    /** Whole classes; by internal name or its beginning. */
    private static final Map<String, String> CLASES = Map.of(
            "java/lang/ProcessBuilder", PROCESO,
            "java/lang/foreign/", "que sale de la memoria de Java: use sólo Java",
            "java/lang/instrument/", "que modifica las clases de otros: no lo use",
            "com/sun/tools/attach/", "que se conecta a otra máquina de Java: no lo use",
            "sun/misc/Unsafe", "que toca la memoria sin control: use las colecciones de Java",
            "jdk/internal/", "que es interno de Java: use sólo lo público",
            "java/net/URLClassLoader", OCULTO);

    /** Single methods, {@code class.method}. */
    private static final Map<String, String> METODOS = Map.ofEntries(
            Map.entry("java/lang/System.exit", DETIENE),
            Map.entry("java/lang/Runtime.exit", DETIENE),
            Map.entry("java/lang/Runtime.halt", DETIENE),
            Map.entry("java/lang/Runtime.addShutdownHook", "que nunca se va de la memoria: no lo use"),
            Map.entry("java/lang/System.setSecurityManager", "que cambia la seguridad de todos: no lo use"),
            Map.entry("java/lang/System.load", NATIVO),
            Map.entry("java/lang/System.loadLibrary", NATIVO),
            Map.entry("java/lang/Runtime.load", NATIVO),
            Map.entry("java/lang/Runtime.loadLibrary", NATIVO),
            Map.entry("java/lang/Runtime.exec", PROCESO),
            Map.entry("java/lang/invoke/MethodHandles$Lookup.defineClass", OCULTO),
            Map.entry("java/lang/invoke/MethodHandles$Lookup.defineHiddenClass", OCULTO),
            Map.entry("org/osgi/framework/BundleContext.installBundle", MARCO),
            Map.entry("org/osgi/framework/Bundle.start", MARCO),
            Map.entry("org/osgi/framework/Bundle.stop", MARCO),
            Map.entry("org/osgi/framework/Bundle.update", MARCO),
            Map.entry("org/osgi/framework/Bundle.uninstall", MARCO),
            Map.entry("org/osgi/framework/wiring/FrameworkWiring.refreshBundles", MARCO),
            Map.entry("org/osgi/framework/wiring/FrameworkWiring.resolveBundles", MARCO));

    /** Inherited, so that the class that is named in the call may be any. */
    private static final Set<String> DEFINEN = Set.of("defineClass");

    private final boolean deOtraVersion;
    private final Consumer<String> rechazo;
    private String clase = "";

    private RevisionClase(boolean deOtraVersion, Consumer<String> rechazo) {
        super(API);
        this.deOtraVersion = deOtraVersion;
        this.rechazo = rechazo;
    }

    /**
     * Checks a class.
     *
     * @param entrada its path in the jar
     * @param rechazo takes each thing that is wrong, in Spanish
     */
    static void revisar(String entrada, byte[] bytes, Consumer<String> rechazo) {
        try {
            new ClassReader(bytes)
                    .accept(
                            new RevisionClase(entrada.startsWith("META-INF/versions/"), rechazo),
                            ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (RuntimeException e) {
            rechazo.accept("el archivo " + entrada + " no se puede leer como clase de Java: compílelo para Java 17");
        }
    }

    @Override
    public void visit(
            int version,
            int acceso,
            String nombre,
            @Nullable String firma,
            @Nullable String padre,
            String @Nullable [] interfaces) {
        clase = nombre.replace('/', '.');
        if ((version & 0xFFFF) > JAVA_17 && !deOtraVersion && !nombre.equals("module-info")) {
            rechazo.accept(
                    "la clase " + clase + " está compilada para un Java posterior al 17: compílela para Java 17");
        }
        if (padre != null) {
            tocar(padre, "<la propia clase>");
        }
    }

    @Override
    public MethodVisitor visitMethod(
            int acceso, String nombre, String descriptor, @Nullable String firma, String @Nullable [] excepciones) {
        if ((acceso & Opcodes.ACC_NATIVE) != 0) {
            rechazo.accept("la clase " + clase + " tiene el método nativo " + nombre + ", " + NATIVO);
        }
        return new Metodo(nombre);
    }

    private void tocar(String interno, String metodo) {
        CLASES.forEach((prohibida, porQue) -> {
            if (prohibida.endsWith("/") ? interno.startsWith(prohibida) : interno.equals(prohibida)) {
                decir(interno.replace('/', '.'), metodo, porQue);
            }
        });
    }

    private void llamar(String dueno, String llamado, String metodo) {
        String porQue =
                DEFINEN.contains(llamado) && !dueno.startsWith("[") ? OCULTO : METODOS.get(dueno + "." + llamado);
        if (porQue != null) {
            decir(dueno.replace('/', '.') + "." + llamado, metodo, porQue);
        } else {
            tocar(dueno, metodo);
        }
    }

    private void decir(String que, String metodo, String porQue) {
        rechazo.accept("la clase " + clase + " usa " + que + " en el método " + metodo + ", " + porQue);
    }

    /** The code of a method; method references and lambdas are seen too. */
    private final class Metodo extends MethodVisitor {

        private final String nombre;

        Metodo(String nombre) {
            super(API);
            this.nombre = nombre;
        }

        @Override
        public void visitMethodInsn(int codigo, String dueno, String llamado, String descriptor, boolean interfaz) {
            llamar(dueno, llamado, nombre);
        }

        @Override
        public void visitFieldInsn(int codigo, String dueno, String campo, String descriptor) {
            tocar(dueno, nombre);
        }

        @Override
        public void visitTypeInsn(int codigo, String tipo) {
            tocar(tipo, nombre);
        }

        @Override
        public void visitInvokeDynamicInsn(String llamado, String descriptor, Handle origen, Object... argumentos) {
            List.of(argumentos).forEach(this::constante);
        }

        @Override
        public void visitLdcInsn(Object valor) {
            constante(valor);
        }

        private void constante(Object valor) {
            if (valor instanceof Handle metodo) {
                llamar(metodo.getOwner(), metodo.getName(), nombre);
            } else if (valor instanceof Type tipo && tipo.getSort() == Type.OBJECT) {
                tocar(tipo.getInternalName(), nombre);
            } else if (valor instanceof ConstantDynamic dinamica) {
                for (int i = 0; i < dinamica.getBootstrapMethodArgumentCount(); i++) {
                    constante(dinamica.getBootstrapMethodArgument(i));
                }
            }
        }
    }
}
