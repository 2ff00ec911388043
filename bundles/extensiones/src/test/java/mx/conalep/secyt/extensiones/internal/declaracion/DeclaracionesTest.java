package mx.conalep.secyt.extensiones.internal.declaracion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.internal.ExtensionesModule;
import mx.conalep.secyt.extensiones.internal.Fabrica;
import mx.conalep.secyt.extensiones.internal.MarcoOsgi;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.TipoUnidad;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.test.EachDatabase;
import mx.conalep.secyt.persistence.test.Modules;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;

@Modules(ExtensionesModule.class)
class DeclaracionesTest {

    private static final Identidad CE_10 = identidad("ce-10", Rol.UNIDAD_ESTATAL, "CE-10");
    private static final Identidad CE_08 = identidad("ce-08", Rol.UNIDAD_ESTATAL, "CE-08");
    private static final Identidad DCTA = identidad("dcta", Rol.DCTA, Unidad.NACIONAL);
    private static final String RESUMEN = """
            secyt: formato/1
            id: ce10-resumen
            nombre: Resumen de Durango
            unidades: [CE-10]
            plantilla:
              extension: txt
              encabezado: "{titulo}\\n"
              renglon: "x"
            """;

    @TempDir
    Path carpeta;

    private final List<String> notas = new ArrayList<>();
    private MarcoOsgi marco;
    private Guarda guarda;
    private Rastreador rastreador;
    private Declaradas declaradas;

    @BeforeEach
    void arrancar() throws BundleException {
        marco = new MarcoOsgi(carpeta.resolve("marco"));
        guarda = Fabrica.guarda(10_000);
        rastreador = new Rastreador(marco.contexto(), guarda, Fabrica.porUnidad());
        declaradas = new Declaradas(rastreador, guarda);
    }

    @AfterEach
    void parar() throws Exception {
        declaradas.cerrar();
        rastreador.cerrar();
        guarda.cerrar();
        marco.close();
    }

    @EachDatabase
    void whatAStateDeclaresIsInUseAtOnceOnEveryNode(TestDatabase database) throws IOException {
        Declaraciones aqui = declaraciones(database);
        Guardada guardada = aqui.crear(CE_10, RESUMEN);
        assertThat(guardada.version()).isEqualTo(1);
        assertThat(escrito("ce10-resumen")).isEqualTo("Vacío\n");
        assertThat(notas).containsExactly("ce-10 declarar ce10-resumen");

        aqui.cambiar(CE_10, "ce10-resumen", 1, RESUMEN.replace("{titulo}", "Durango"));
        assertThat(escrito("ce10-resumen")).isEqualTo("Durango\n");
        assertThat(aqui.historia("ce10-resumen")).extracting(Guardada::version).containsExactly(2, 1);

        aqui.retirar(CE_10, "ce10-resumen", 2);
        assertThat(rastreador.vista().formatos()).isEmpty();
        assertThat(aqui.listar()).isEmpty();
    }

    @EachDatabase
    void anotherNodeFollows(TestDatabase database) {
        Sincronia otro = new Sincronia(database.tx(), declaradas);
        otro.cerrar();
        Declaradas suyas = new Declaradas(new Rastreador(marco.contexto(), guarda, Fabrica.porUnidad()), guarda);
        Sincronia suya = new Sincronia(database.tx(), suyas);
        suya.cerrar();
        new Declaraciones(database.tx(), new Notas(), new PocasUnidades(), suya).crear(CE_10, RESUMEN);
        assertThat(rastreador.vista().formatos()).isEmpty();
        otro.ahora();
        assertThat(rastreador.vista().formatos()).containsOnlyKeys("ce10-resumen");
    }

    @EachDatabase
    void aStateDeclaresOnlyForItselfAndUnderItsOwnKey(TestDatabase database) {
        Declaraciones aqui = declaraciones(database);
        assertThatThrownBy(() -> aqui.crear(CE_08, RESUMEN))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(403));
        assertThatThrownBy(() -> aqui.crear(CE_10, RESUMEN.replace("[CE-10]", "['*']")))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(403));
        assertThatThrownBy(() -> aqui.crear(CE_10, RESUMEN.replace("ce10-resumen", "resumen")))
                .isInstanceOfSatisfying(
                        Problema.class,
                        p -> assertThat(p.errores().get(0).mensaje()).contains("ce10-…"));
        assertThat(aqui.crear(DCTA, RESUMEN.replace("[CE-10]", "['*']").replace("ce10-resumen", "resumen"))
                        .clave())
                .isEqualTo("resumen");
    }

    @EachDatabase
    void nothingIsOverwrittenUnseen(TestDatabase database) {
        Declaraciones aqui = declaraciones(database);
        aqui.crear(CE_10, RESUMEN);
        assertThatThrownBy(() -> aqui.crear(CE_10, RESUMEN))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.codigo()).isEqualTo("declaracion-existe"));
        assertThatThrownBy(() -> aqui.cambiar(CE_10, "ce10-resumen", 7, RESUMEN))
                .isInstanceOfSatisfying(
                        Problema.class, p -> assertThat(p.estado()).isEqualTo(412));
        assertThatThrownBy(() -> aqui.cambiar(CE_10, "ce10-resumen", 1, RESUMEN.replace("resumen", "otro")))
                .isInstanceOf(Problema.class);
        assertThat(aqui.ver("ce10-resumen").version()).isEqualTo(1);
    }

    @EachDatabase
    void aMistakeIsToldByItsLine(TestDatabase database) {
        assertThatThrownBy(() -> declaraciones(database).crear(CE_10, RESUMEN.replace("nombre:", "nombr:")))
                .isInstanceOfSatisfying(
                        Problema.class,
                        p -> assertThat(p.errores()).extracting(e -> e.campo()).contains("linea 3"));
        assertThat(notas).isEmpty();
    }

    @EachDatabase
    void aFileInTheFolderWorksAndABrokenOneSaysWhy(TestDatabase database) throws IOException {
        CarpetaDeclaraciones deploy = new CarpetaDeclaraciones(declaradas);
        Path archivo = Files.writeString(carpeta.resolve("durango.secyt.yaml"), RESUMEN);
        assertThat(deploy.canHandle(archivo.toFile())).isTrue();
        deploy.install(archivo.toFile());
        assertThat(escrito("ce10-resumen")).isEqualTo("Vacío\n");

        Files.writeString(archivo, RESUMEN.replace("extension: txt", "extension: exe!"));
        deploy.update(archivo.toFile());
        Complemento roto = complementos().get(0);
        assertThat(roto.bundle()).isEqualTo("declaracion.durango");
        assertThat(roto.motivo()).startsWith("Línea 6: ").contains("Use txt");

        deploy.uninstall(archivo.toFile());
        assertThat(complementos()).isEmpty();
    }

    private List<Complemento> complementos() {
        return declaradas.complementos(rastreador.vista().todas());
    }

    private Declaraciones declaraciones(TestDatabase database) {
        Sincronia sincronia = new Sincronia(database.tx(), declaradas);
        sincronia.cerrar();
        return new Declaraciones(database.tx(), new Notas(), new PocasUnidades(), sincronia);
    }

    private String escrito(String formato) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        rastreador.vista().formatos().get(formato).escribir(Fabrica.informe(), salida);
        return salida.toString(UTF_8);
    }

    private static Identidad identidad(String cuenta, Rol rol, String unidad) {
        return Identidad.de(cuenta, cuenta, Set.of(new Facultad(rol, unidad)));
    }

    private final class Notas implements Bitacora {
        @Override
        public void anotar(TxSession sesion, String accion, String objeto, String id, Map<String, ?> detalle) {
            notas.add(sesion.actor() + " " + accion + " " + id);
        }

        @Override
        public Verificacion verificar() {
            return new Verificacion(notas.size(), 0, 0, List.of());
        }
    }

    private static final class PocasUnidades implements Unidades {

        @Override
        public Optional<Unidad> buscar(String clave) {
            return clave.startsWith("CE-") ? Optional.of(unidad(clave)) : Optional.empty();
        }

        @Override
        public Optional<Unidad> buscar(String clave, LocalDate dia) {
            return buscar(clave);
        }

        @Override
        public Unidad exigir(@Nullable String clave, String campo) {
            return Optional.ofNullable(clave)
                    .flatMap(this::buscar)
                    .orElseThrow(() -> Problema.campo(campo, "No existe esa unidad.", clave));
        }

        @Override
        public List<Unidad> listar(
                Set<TipoUnidad> tipos, @Nullable String entidad, @Nullable String bajo, @Nullable LocalDate dia) {
            return List.of();
        }

        private static Unidad unidad(String clave) {
            return new Unidad(
                    clave,
                    TipoUnidad.CE,
                    clave,
                    clave.substring(3),
                    null,
                    LocalDate.EPOCH,
                    null,
                    1,
                    false,
                    List.of(clave, Unidad.NACIONAL));
        }
    }
}
