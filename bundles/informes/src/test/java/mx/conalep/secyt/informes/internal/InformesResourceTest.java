package mx.conalep.secyt.informes.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.extensiones.Documento;
import mx.conalep.secyt.extensiones.FormatoDisponible;
import mx.conalep.secyt.extensiones.Formatos;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.informes.InformeTabular;
import mx.conalep.secyt.security.Identidad;
import org.junit.jupiter.api.Test;

class InformesResourceTest {

    private static final Identidad QUIEN = Identidad.de("ce-08", "Persona", Set.of());

    private final Fuentes fuentes = new Fuentes();
    private final FormatoEco csv = new FormatoEco("csv");
    private final FormatoEco texto = new FormatoEco("ce08-texto");
    private final InformesResource recurso =
            new InformesResource(new Emision(fuentes, new FormatosFijos(List.of(texto, csv))));

    @Test
    void escribeConCsvSiNoSePideOtro() throws IOException {
        fuentes.agregar(new FuenteEco("metas-resultados"));
        Response respuesta = ver("metas-resultados", Map.of("ejercicio", "2026", "trimestre", "1"));
        assertThat(respuesta.getStatus()).isEqualTo(200);
        assertThat(respuesta.getMediaType()).hasToString("text/csv");
        assertThat(respuesta.getHeaderString("Content-Disposition"))
                .isEqualTo("attachment; filename=\"metas-resultados-2026-1.csv\"");
        assertThat(cuerpo(respuesta)).isEqualTo("csv:metas-resultados {ejercicio=2026, trimestre=1}");
        assertThat(csv.cerrado).isTrue();
    }

    @Test
    void usaElFormatoPedidoYNoSeLoPasaALaFuente() throws IOException {
        fuentes.agregar(new FuenteEco("metas-resultados"));
        assertThat(cuerpo(ver("metas-resultados", Map.of("formato", "ce08-texto"))))
                .isEqualTo("ce08-texto:metas-resultados {}");
    }

    @Test
    void unFormatoDesconocidoDiceCualesHay() {
        fuentes.agregar(new FuenteEco("metas-resultados"));
        Problema problema =
                catchThrowableOfType(Problema.class, () -> ver("metas-resultados", Map.of("formato", "xlsx")));
        assertThat(problema.estado()).isEqualTo(422);
        assertThat(problema.errores()).singleElement().satisfies(e -> {
            assertThat(e.campo()).isEqualTo("formato");
            assertThat(e.mensaje()).contains("ce08-texto, csv");
        });
    }

    @Test
    void unInformeDesconocidoNoExiste() {
        Problema problema = catchThrowableOfType(Problema.class, () -> ver("otro", Map.of()));
        assertThat(problema.estado()).isEqualTo(404);
    }

    @Test
    void laFuenteQueSeVaDejaDeListarse() {
        FuenteEco fuente = new FuenteEco("b-informe");
        fuentes.agregar(fuente);
        fuentes.agregar(new FuenteEco("a-informe"));
        assertThat(recurso.listar(new Autenticado(), null, null).elementos())
                .extracting(InformesResource.Oferta::clave)
                .containsExactly("a-informe", "b-informe");
        fuentes.quitar(fuente);
        assertThat(recurso.listar(new Autenticado(), null, null).total()).isEqualTo(1);
    }

    @Test
    void elNombreDelArchivoNoLlevaNadaRaro() {
        assertThat(Emision.archivo("metas", Map.of("unidad", "CE-08\"\r\nX: ../ñ"), csv))
                .isEqualTo("metas-CE-08X.csv");
        assertThat(Emision.archivo("metas", Map.of("unidad", "A".repeat(500)), csv))
                .hasSize(104);
    }

    private Response ver(String clave, Map<String, String> consulta) throws IOException {
        return recurso.ver(new Autenticado(), uri(new MultivaluedHashMap<>(consulta)), clave);
    }

    private static UriInfo uri(MultivaluedMap<String, String> consulta) {
        return (UriInfo) Proxy.newProxyInstance(
                UriInfo.class.getClassLoader(), new Class<?>[] {UriInfo.class}, (p, metodo, args) -> consulta);
    }

    private static String cuerpo(Response respuesta) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        ((StreamingOutput) respuesta.getEntity()).write(salida);
        return salida.toString(UTF_8);
    }

    private record FuenteEco(String clave) implements FuenteInforme {

        @Override
        public String titulo() {
            return "Informe " + clave;
        }

        @Override
        public Informe generar(Identidad quien, Map<String, String> parametros) {
            return new InformeTabular(
                    clave,
                    new TreeMap<>(parametros).toString(),
                    Map.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    false);
        }
    }

    private record FormatosFijos(List<FormatoEco> fijos) implements Formatos {

        @Override
        public Optional<FormatoDisponible> buscar(Identidad quien, String id) {
            return fijos.stream()
                    .filter(f -> f.id.equals(id))
                    .<FormatoDisponible>map(f -> f)
                    .findFirst();
        }

        @Override
        public List<FormatoDisponible> listar(Identidad quien) {
            return List.copyOf(fijos);
        }
    }

    private static final class FormatoEco implements FormatoDisponible {

        private final String id;
        private boolean cerrado;

        FormatoEco(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String nombre() {
            return id;
        }

        @Override
        public String tipoMedio() {
            return "text/csv";
        }

        @Override
        public String extension() {
            return "csv";
        }

        @Override
        public String bundle() {
            return "x";
        }

        @Override
        public Documento preparar(Informe informe) {
            byte[] bytes = (id + ":" + informe.clave() + " " + informe.titulo()).getBytes(UTF_8);
            return new Documento() {
                @Override
                public long tamano() {
                    return bytes.length;
                }

                @Override
                public void copiar(OutputStream salida) throws IOException {
                    salida.write(bytes);
                }

                @Override
                public void close() {
                    cerrado = true;
                }
            };
        }
    }

    private static final class Autenticado implements SecurityContext {

        @Override
        public Principal getUserPrincipal() {
            return QUIEN;
        }

        @Override
        public boolean isUserInRole(String rol) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return "";
        }
    }
}
