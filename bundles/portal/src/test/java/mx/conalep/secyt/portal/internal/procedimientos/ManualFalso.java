package mx.conalep.secyt.portal.internal.procedimientos;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.conalep.secyt.bpmn.Comparacion;
import mx.conalep.secyt.bpmn.Comparacion.Cambiada;
import mx.conalep.secyt.bpmn.Comparacion.Campo;
import mx.conalep.secyt.bpmn.Comparacion.Renglon;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Hallazgo;
import mx.conalep.secyt.bpmn.Lector;
import mx.conalep.secyt.bpmn.LecturaException;
import mx.conalep.secyt.bpmn.Revisor;
import mx.conalep.secyt.http.IfMatch;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.procedimientos.Procedimientos;
import mx.conalep.secyt.procedimientos.RevisionProcedimiento;
import mx.conalep.secyt.procedimientos.RevisionProcedimiento.Estado;
import mx.conalep.secyt.procedimientos.RevisionRevisada;
import mx.conalep.secyt.procedimientos.Revisiones;
import mx.conalep.secyt.procedimientos.Vigente;
import mx.conalep.secyt.security.Identidad;

/** Some procedures of the manual, and a revision that is loaded but not in force. */
public final class ManualFalso implements Procedimientos, Revisiones {

    static final long CARGADA = 77;

    public final List<String> hechos = new ArrayList<>();
    public boolean programada;
    private final Map<String, Vigente> vigentes = new LinkedHashMap<>();

    public ManualFalso() {
        long id = 1;
        for (String clave : List.of("st-promocion", "st-concertacion", "sc-coordinacion", "sc-it-02")) {
            vigentes.put(clave, new Vigente(id++, leer(clave), LocalDate.of(2025, 11, 20)));
        }
    }

    public Map<String, Servlet> paginas(Marco marco) {
        Map<String, Servlet> paginas = new LinkedHashMap<>();
        paginas.put("/procedimientos", new PaginaProcedimientos(marco, this));
        paginas.put("/procedimientos/revisiones", new PaginaRevisiones(marco, this));
        paginas.put("/procedimientos/revision", new PaginaRevision(marco, this));
        for (String clave : vigentes.keySet()) {
            paginas.put("/procedimientos/" + clave, new PaginaProcedimiento(marco, this, this));
            paginas.put("/api/v1/procedimientos/" + clave + "/bpmn", new ArchivoBpmn(clave));
        }
        return paginas;
    }

    /** What the API would answer. */
    private static final class ArchivoBpmn extends HttpServlet {

        private final String clave;

        ArchivoBpmn(String clave) {
            this.clave = clave;
        }

        @Override
        protected void doGet(HttpServletRequest peticion, HttpServletResponse respuesta) throws IOException {
            respuesta.setContentType("application/xml;charset=utf-8");
            respuesta.getOutputStream().write(bytes(clave));
        }
    }

    private static byte[] bytes(String clave) {
        try (InputStream archivo = ManualFalso.class.getResourceAsStream("/procedimientos/" + clave + ".bpmn")) {
            return archivo.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Definicion leer(String clave) {
        try {
            return Lector.leer(bytes(clave));
        } catch (LecturaException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Optional<Vigente> vigente(String clave) {
        return Optional.ofNullable(vigentes.get(clave));
    }

    @Override
    public Vigente revision(long id) {
        return vigentes.values().stream().filter(v -> v.id() == id).findFirst().orElseThrow();
    }

    @Override
    public List<Vigente> listar() {
        return List.copyOf(vigentes.values());
    }

    @Override
    public List<RevisionProcedimiento> listar(String clave) {
        return List.of(cargada(clave), revision(clave));
    }

    @Override
    public RevisionRevisada ver(String clave, long id) {
        RevisionProcedimiento revision = id == CARGADA ? cargada(clave) : revision(clave);
        return new RevisionRevisada(
                revision, Revisor.revisar(vigentes.get(clave).definicion(), definiciones()));
    }

    @Override
    public byte[] archivo(String clave, long id) {
        return bytes(clave);
    }

    @Override
    public RevisionRevisada cargar(Identidad quien, String clave, byte[] archivo) {
        if (archivo.length < 100) {
            throw Problema.campo("archivo", "El archivo no es BPMN 2.0.", null);
        }
        hechos.add(quien.cuenta() + " carga " + clave + " " + archivo.length);
        return ver(clave, CARGADA);
    }

    @Override
    public Comparacion comparar(String clave, long id) {
        return new Comparacion(
                List.of(new Campo("revision", "09", "10")),
                List.of(new Renglon("12", "Evaluar el servicio")),
                List.of(),
                List.of(new Cambiada("5", "Determinar si procede", List.of(new Campo("plazo", "3", "5")))));
    }

    @Override
    public RevisionProcedimiento poner(Identidad quien, String clave, long id, int version, LocalDate desde) {
        IfMatch.comparar(version, 1);
        hechos.add(quien.cuenta() + " pone " + clave + " " + id + " " + desde);
        return cargada(clave);
    }

    @Override
    public RevisionProcedimiento retirar(Identidad quien, String clave, long id, int version, String motivo) {
        IfMatch.comparar(version, 1);
        hechos.add(quien.cuenta() + " retira " + clave + " " + id + " " + motivo);
        return cargada(clave);
    }

    @Override
    public List<Hallazgo> revisarManual() {
        return Revisor.revisar(definiciones());
    }

    private List<Definicion> definiciones() {
        return vigentes.values().stream().map(Vigente::definicion).toList();
    }

    private RevisionProcedimiento revision(String clave) {
        Vigente vigente = vigentes.get(clave);
        return fila(vigente.id(), clave, "09", "sistema:procedimientos", vigente.desde(), Estado.VIGENTE);
    }

    private RevisionProcedimiento cargada(String clave) {
        return programada
                ? fila(CARGADA, clave, "10", "dstc", LocalDate.of(2026, 12, 1), Estado.PROGRAMADA)
                : fila(CARGADA, clave, "10", "dstc", null, Estado.CARGADA);
    }

    private static RevisionProcedimiento fila(
            long id, String clave, String revision, String cuenta, LocalDate desde, Estado estado) {
        Instant momento = Instant.parse("2026-08-15T12:00:00Z");
        return new RevisionProcedimiento(id, clave, revision, "ab12".repeat(16), cuenta, momento, desde, estado, 1);
    }
}
