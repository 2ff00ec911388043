package mx.conalep.secyt.extensiones.internal.revision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A jar made on the spot, good or bad. */
public final class Jar {

    private final Map<String, String> cabeceras = new LinkedHashMap<>();
    private final Map<String, byte[]> archivos = new LinkedHashMap<>();

    /** A plugin that imports the contract and nothing else. */
    public static Jar complemento(String nombre, String version) {
        return new Jar()
                .con("Bundle-ManifestVersion", "2")
                .con("Bundle-SymbolicName", nombre)
                .con("Bundle-Version", version)
                .con("Import-Package", "mx.conalep.secyt.api.informe;version=\"[0.1,1)\",org.osgi.framework");
    }

    public Jar con(String cabecera, String valor) {
        cabeceras.put(cabecera, valor);
        return this;
    }

    public Jar archivo(String nombre, byte[] contenido) {
        archivos.put(nombre, contenido);
        return this;
    }

    /** With a class of the tests. */
    public Jar clase(Class<?> clase) {
        String nombre = clase.getName().replace('.', '/') + ".class";
        try (InputStream codigo = clase.getClassLoader().getResourceAsStream(nombre)) {
            return archivo(nombre, codigo.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a class whose method {@code correr} does that. */
    public Jar clase(String nombre, Consumer<MethodVisitor> codigo) {
        return archivo(nombre.replace('.', '/') + ".class", bytes(nombre, codigo));
    }

    public Map<String, String> cabeceras() {
        return cabeceras;
    }

    public byte[] bytes() {
        Manifest manifiesto = new Manifest();
        manifiesto.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        cabeceras.forEach(manifiesto.getMainAttributes()::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifiesto)) {
            for (Map.Entry<String, byte[]> archivo : archivos.entrySet()) {
                jar.putNextEntry(new ZipEntry(archivo.getKey()));
                jar.write(archivo.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String nombre, Consumer<MethodVisitor> codigo) {
        return bytes(nombre, Opcodes.V17, Opcodes.ACC_PUBLIC, codigo);
    }

    static byte[] bytes(String nombre, int version, int acceso, Consumer<MethodVisitor> codigo) {
        ClassWriter clase = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        clase.visit(version, Opcodes.ACC_PUBLIC, nombre.replace('.', '/'), null, "java/lang/Object", null);
        MethodVisitor metodo = clase.visitMethod(acceso, "correr", "()V", null, null);
        if ((acceso & Opcodes.ACC_NATIVE) == 0) {
            metodo.visitCode();
            codigo.accept(metodo);
            metodo.visitInsn(Opcodes.RETURN);
            metodo.visitMaxs(0, 0);
        }
        metodo.visitEnd();
        clase.visitEnd();
        return clase.toByteArray();
    }

    /** Calls a static method without arguments that matter: the class is never run. */
    static Consumer<MethodVisitor> llama(String dueno, String metodo) {
        return m -> m.visitMethodInsn(Opcodes.INVOKESTATIC, dueno, metodo, "()V", false);
    }
}
