package mx.conalep.secyt.demostracion.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.normativa.Compromiso;
import mx.conalep.secyt.normativa.Compromisos;
import mx.conalep.secyt.normativa.Compromisos.Avance;
import mx.conalep.secyt.normativa.Compromisos.Nuevo;
import mx.conalep.secyt.normativa.Reunion;
import mx.conalep.secyt.normativa.Reunion.Asistente;
import mx.conalep.secyt.normativa.Reunion.Clase;
import mx.conalep.secyt.normativa.Reunion.Modalidad;
import mx.conalep.secyt.normativa.Reunion.Punto;
import mx.conalep.secyt.normativa.Reunion.Tipo;
import mx.conalep.secyt.normativa.Reuniones;
import mx.conalep.secyt.normativa.Reuniones.Acta;
import mx.conalep.secyt.normativa.Reuniones.Invitacion;
import mx.conalep.secyt.normativa.Supervisiones;
import mx.conalep.secyt.normativa.Supervisiones.Revision;
import mx.conalep.secyt.normativa.Visita;
import mx.conalep.secyt.normativa.Visita.Resultado;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Made-up sessions, meetings with their commitments, and visits. */
@Component(service = ReunionesModelo.class)
public final class ReunionesModelo {

    private static final LocalDate SESION = LocalDate.of(2024, 12, 2);
    private static final List<String> INVITADAS = List.of("CE-08", "CAST-08-01", "08DPT0001C");
    private static final Identidad ESTADO =
            Identidad.de("ce-08", "ce-08", Set.of(new Facultad(Rol.UNIDAD_ESTATAL, "CE-08")));

    private final Reuniones reuniones;
    private final Compromisos compromisos;
    private final Supervisiones supervisiones;
    private final CalendarioHabil calendario;

    /** Injected. */
    @Activate
    public ReunionesModelo(
            @Reference Reuniones reuniones,
            @Reference Compromisos compromisos,
            @Reference Supervisiones supervisiones,
            @Reference CalendarioHabil calendario) {
        this.reuniones = reuniones;
        this.compromisos = compromisos;
        this.supervisiones = supervisiones;
        this.calendario = calendario;
    }

    /** Key of the session of a committee that was held first. */
    static String sesion(String comite) {
        return comite + "-" + SESION.getYear() + "-01";
    }

    void sesiones() {
        celebrada(Clase.COMERI, "Cuarta sesión ordinaria del COMERI (demostración)", SESION, 3, List.of());
        LocalDate hoy = calendario.hoy();
        celebrada(
                Clase.GT_COMERI,
                "Sesión del grupo de trabajo (demostración)",
                hoy.minusDays(25),
                3,
                List.of(new Nuevo("Enviar el proyecto con observaciones", "CSC", hoy.plusDays(12), 1)));
    }

    void reuniones() {
        LocalDate hoy = calendario.hoy();
        Reunion anterior = celebrada(
                Clase.DIRECTORES,
                "Reunión de trabajo con directores de CAST (demostración)",
                hoy.minusDays(60),
                0,
                List.of(
                        new Nuevo("Actualizar el padrón de equipo de laboratorio", "CAST-08-01", hoy.minusDays(5), 1),
                        new Nuevo("Enviar la lista de responsables por plantel", "CE-08", hoy.plusDays(8), 2),
                        new Nuevo("Publicar el directorio de servicios", "08DPT0001C", hoy.plusDays(15), 2)));
        Compromiso suyo = reuniones.leer(Marcas.SISTEMA, anterior.clave()).compromisos().stream()
                .filter(c -> c.unidad().equals("CE-08"))
                .findFirst()
                .orElseThrow();
        compromisos.avanzar(
                ESTADO,
                suyo.id(),
                suyo.version(),
                new Avance(Compromiso.Accion.ATENDER, "Se envió la lista por correo.", null, null));
        invitada(programada(Clase.DIRECTORES, "Segunda reunión semestral (demostración)", hoy.plusDays(20), 0));
        programada(Clase.TRABAJO, "Preparación del programa anual (demostración)", hoy.plusDays(40), 0);
    }

    void visitas() {
        LocalDate hoy = calendario.hoy();
        visita("CAST-08-01", hoy.plusDays(10));
        Visita v = visita("08DPT0001C", hoy.minusDays(15));
        List<Revision> puntos = new ArrayList<>();
        for (int n = 1; n <= 4; n++) {
            boolean falla = n == 3;
            puntos.add(new Revision(
                    n,
                    falla ? Resultado.NO_CUMPLE : Resultado.CUMPLE,
                    "Se revisaron cinco expedientes.",
                    null,
                    falla ? "Dos expedientes no tienen lista de asistencia." : ""));
        }
        v = supervisiones.revisar(Marcas.SISTEMA, v.clave(), v.version(), puntos);
        supervisiones.concluir(
                Marcas.SISTEMA,
                v.clave(),
                v.version(),
                "Un hallazgo, con acción correctiva.",
                List.of(new Nuevo("Completar los dos expedientes", "08DPT0001C", hoy.plusDays(5), 3)));
    }

    private Visita visita(String unidad, LocalDate fecha) {
        return supervisiones.programar(
                Marcas.SISTEMA,
                new Supervisiones.Datos(
                        unidad, NormasModelo.TECNOLOGICOS, fecha, List.of("Supervisión (demostración)")));
    }

    private Reunion celebrada(Clase clase, String titulo, LocalDate fecha, int quorum, List<Nuevo> acuerdos) {
        Reunion r = invitada(programada(clase, titulo, fecha, quorum));
        List<Asistente> asistentes = List.of(
                new Asistente("CST", "Persona de la CST", "Coordinación"),
                new Asistente("CE-08", "Persona del CE-08", "Responsable"),
                new Asistente("CAST-08-01", "Persona del CAST", "Dirección"));
        return reuniones.celebrar(
                Marcas.SISTEMA,
                r.clave(),
                r.version(),
                new Acta(asistentes, "Se desahogó el programa y se tomaron los acuerdos.", acuerdos));
    }

    private Reunion programada(Clase clase, String titulo, LocalDate fecha, int quorum) {
        return reuniones.programar(
                Marcas.SISTEMA,
                new Reuniones.Datos(
                        clase,
                        Tipo.ORDINARIA,
                        titulo,
                        "CST",
                        fecha,
                        "10:00",
                        Modalidad.VIRTUAL,
                        "Sala virtual de la CST",
                        quorum,
                        List.of(
                                new Punto("Normatividad", "CST", null),
                                new Punto("Resultados y casos de éxito", "CST", null))));
    }

    private Reunion invitada(Reunion r) {
        return reuniones.invitar(Marcas.SISTEMA, r.clave(), r.version(), new Invitacion(INVITADAS, true));
    }
}
