package mx.conalep.secyt.extensiones.internal.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

class RevisionJarTest {

    private static final Consumer<MethodVisitor> NADA = m -> {};

    private final Jar jar = Jar.complemento("mx.gob.x", "1.0.0");

    @Test
    void unComplementoCorrientePasa() {
        assertThat(rechazos(jar.clase("mx.gob.x.Formato", NADA))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "java/lang/System, exit",
        "java/lang/Runtime, exit",
        "java/lang/Runtime, halt",
        "java/lang/Runtime, exec",
        "java/lang/Runtime, load",
        "java/lang/Runtime, loadLibrary",
        "java/lang/Runtime, addShutdownHook",
        "java/lang/System, load",
        "java/lang/System, loadLibrary",
        "java/lang/System, setSecurityManager",
        "java/lang/ProcessBuilder, start",
        "java/lang/foreign/Linker, nativeLinker",
        "java/lang/instrument/Instrumentation, retransformClasses",
        "com/sun/tools/attach/VirtualMachine, attach",
        "sun/misc/Unsafe, getUnsafe",
        "jdk/internal/misc/Unsafe, getUnsafe",
        "java/net/URLClassLoader, newInstance",
        "java/lang/invoke/MethodHandles$Lookup, defineClass",
        "mx/gob/x/MiCargador, defineClass",
        "org/osgi/framework/Bundle, stop",
        "org/osgi/framework/BundleContext, installBundle"
    })
    void loPeligrosoSeRechazaConClaseMetodoYRemedio(String dueno, String metodo) {
        assertThat(rechazos(jar.clase("mx.gob.x.Malo", Jar.llama(dueno, metodo))))
                .singleElement()
                .asString()
                .contains("la clase mx.gob.x.Malo usa ", dueno.replace('/', '.'), "en el método correr, que ");
    }

    @Test
    void tambienPorReferenciaDeMetodo() {
        Handle salir = new Handle(Opcodes.H_INVOKESTATIC, "java/lang/System", "exit", "(I)V", false);
        Handle fabrica =
                new Handle(Opcodes.H_INVOKESTATIC, "java/lang/invoke/LambdaMetafactory", "metafactory", "()V", false);
        Jar malo = jar.clase(
                "mx.gob.x.Malo",
                m -> m.visitInvokeDynamicInsn(
                        "run", "()V", fabrica, Type.getMethodType("()V"), salir, Type.getMethodType("()V")));
        assertThat(rechazos(malo)).singleElement().asString().contains("java.lang.System.exit");
    }

    @Test
    void tambienDentroDeUnJarInternoOEnOtraVersionDeJava() {
        byte[] interno = new Jar()
                .clase("otro.Malo", Jar.llama("java/lang/System", "exit"))
                .bytes();
        assertThat(rechazos(jar.archivo("lib/otro.jar", interno)))
                .singleElement()
                .asString()
                .contains("la clase otro.Malo");
        assertThat(rechazos(Jar.complemento("mx.gob.x", "1")
                        .archivo(
                                "META-INF/versions/17/a/B.class",
                                Jar.bytes("a.B", Jar.llama("java/lang/System", "exit")))))
                .hasSize(1);
    }

    @Test
    void unMetodoNativoUnaClaseRotaYUnJavaPosteriorSeRechazan() {
        assertThat(rechazos(jar.archivo("a/N.class", Jar.bytes("a.N", Opcodes.V17, Opcodes.ACC_NATIVE, NADA))
                        .archivo("a/R.class", new byte[] {1, 2, 3})
                        .archivo("a/J.class", Jar.bytes("a.J", Opcodes.V21, Opcodes.ACC_PUBLIC, NADA))))
                .hasSize(3)
                .anyMatch(r -> r.contains("método nativo correr"))
                .anyMatch(r -> r.contains("a/R.class"))
                .anyMatch(r -> r.contains("compílela para Java 17"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fragment-Host | mx.conalep.secyt.http",
                "Require-Bundle | mx.conalep.secyt.http",
                "DynamicImport-Package | *",
                "Bundle-NativeCode | lib/x.so",
                "SPI-Provider | *",
                "Export-Package | mx.conalep.secyt.api.informe",
                "Export-Package | org.slf4j;version=1",
                "Export-Package | com.ocupado",
                "Import-Package | mx.conalep.secyt.seguimiento",
                "Import-Package | mx.conalep.secyt.seguimiento;resolution:=optional",
                "Import-Package | mx.conalep.secyt.apiario",
                "Import-Package | com.fasterxml.jackson.databind;version=\"[2,3)\"",
                "Import-Package | org.osgi.framework.hooks.resolver",
                "Import-Package | sun.misc"
            })
    void lasCabecerasQueTocanAOtrosSeRechazanNombrandoLoQuePiden(String cabecera, String valor) {
        assertThat(rechazos(jar.con(cabecera, valor)))
                .singleElement()
                .asString()
                .contains(
                        cabecera.endsWith("Package") && !cabecera.startsWith("Dynamic")
                                ? valor.split(";")[0]
                                : cabecera);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mx.conalep.secyt.api.servicio;version=\"[0.1,1)\",org.slf4j;version=\"[1.7,3)\"",
                "org.osgi.service.component;version=\"[1.5,2)\"",
                "javax.xml.parsers,org.w3c.dom,java.util",
                "org.jspecify.annotations;resolution:=optional",
                "mx.gob.x.comun"
            })
    void loDelContratoLoOpcionalYLoPropioSePuedeImportar(String importa) {
        assertThat(rechazos(jar.con("Import-Package", importa).con("Export-Package", "mx.gob.x.comun;uses:=\"a,b\"")))
                .isEmpty();
    }

    @Test
    void quienTraeDentroJacksonYJSpecifyPasa() throws Exception {
        Jar conBibliotecas = jar.archivo("lib/jackson.jar", biblioteca(ObjectMapper.class))
                .archivo("lib/jspecify.jar", biblioteca(NullMarked.class))
                .con("Bundle-ClassPath", ".,lib/jackson.jar,lib/jspecify.jar");
        assertThat(rechazos(conBibliotecas)).isEmpty();
    }

    @Test
    void unaBombaSeDetieneAntesDeOcuparMemoria() {
        assertThat(rechazos(jar.archivo("bomba.bin", new byte[20 << 20]), new Ajustes(100, 1)))
                .singleElement()
                .asString()
                .contains("más de 1 MB");
        for (int i = 0; i < 200; i++) {
            jar.archivo("f" + i, new byte[0]);
        }
        assertThat(rechazos(jar, new Ajustes(100, 100)))
                .singleElement()
                .asString()
                .contains("más de 100 archivos");
    }

    @Test
    void deMuchosRechazosSeDicenDiez() {
        for (int i = 0; i < 30; i++) {
            jar.clase("a.Malo" + i, Jar.llama("java/lang/System", "exit"));
        }
        assertThat(rechazos(jar)).hasSize(11).last().asString().isEqualTo("y 20 más");
    }

    @Property(tries = 300)
    void unaClausulaSeLeeIgualConCualquierRelleno(
            @ForAll @AlphaChars @StringLength(min = 1, max = 8) String paquete,
            @ForAll @StringLength(max = 12) String entreComillas) {
        String relleno = entreComillas.replaceAll("[\"\\p{Cntrl}]", "");
        assertThat(Clausula.de(" " + paquete + " ; x=\"" + relleno + "\" ; resolution:=optional , otro"))
                .hasSize(2)
                .first()
                .satisfies(c -> assertThat(c.nombres()).containsExactly(paquete))
                .matches(Clausula::opcional);
    }

    private static byte[] biblioteca(Class<?> clase) throws Exception {
        return Files.readAllBytes(Path.of(
                clase.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }

    private static List<String> rechazos(Jar jar) {
        return rechazos(jar, Ajustes.NORMALES);
    }

    private static List<String> rechazos(Jar jar, Ajustes ajustes) {
        return RevisionJar.rechazos(
                jar.cabeceras()::get, Contenido.de(jar.bytes()), Politica.de(ajustes, "com.ocupado"::equals));
    }
}
