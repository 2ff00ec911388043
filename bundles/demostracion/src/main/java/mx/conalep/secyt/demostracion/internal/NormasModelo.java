package mx.conalep.secyt.demostracion.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.normativa.CambioExterno.Fuente;
import mx.conalep.secyt.normativa.CambiosExternos;
import mx.conalep.secyt.normativa.ComentariosNorma;
import mx.conalep.secyt.normativa.ComentariosNorma.Comentario;
import mx.conalep.secyt.normativa.ComentariosNorma.Consulta;
import mx.conalep.secyt.normativa.ComentariosNorma.NuevoComentario;
import mx.conalep.secyt.normativa.ComentariosNorma.Resolucion;
import mx.conalep.secyt.normativa.DifusionNorma;
import mx.conalep.secyt.normativa.Norma;
import mx.conalep.secyt.normativa.Norma.Articulo;
import mx.conalep.secyt.normativa.Norma.Clase;
import mx.conalep.secyt.normativa.Normas;
import mx.conalep.secyt.normativa.Normas.Borrador;
import mx.conalep.secyt.normativa.TramitesNorma;
import mx.conalep.secyt.normativa.TramitesNorma.Aprobacion;
import mx.conalep.secyt.normativa.TramitesNorma.NuevoDictamen;
import mx.conalep.secyt.normativa.TramitesNorma.Organo;
import mx.conalep.secyt.organizacion.CalendarioHabil;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Made-up norms: one in force for each line, one in comments, one in opinion; and what changes outside. */
@Component(service = NormasModelo.class)
public final class NormasModelo {

    /** The one in force for technological services, which visits look at. */
    static final String TECNOLOGICOS = "LIN-ST-2025";

    private static final String CAPACITACION = "LIN-SC-2025";
    private static final LocalDate APROBADA = LocalDate.of(2024, 12, 2);
    private static final LocalDate DESDE = LocalDate.of(2025, 1, 1);
    private static final Identidad CAST = persona("cast-juarez", Rol.DIRECTOR, "CAST-08-01");
    private static final Identidad ESTADO = persona("ce-08", Rol.UNIDAD_ESTATAL, "CE-08");
    private static final List<Articulo> ARTICULOS = List.of(
            new Articulo("1", "Objeto", "Estos lineamientos regulan la prestación de los servicios."),
            new Articulo("2", "Registro", "Cada servicio se registra en el SECyT antes de que termine su mes."),
            new Articulo("3", "Evidencia", "La unidad conserva la evidencia de cada servicio durante cinco años."),
            new Articulo("4", "Cuota", "La cuota de recuperación se informa por escrito antes de empezar."));

    private final Normas normas;
    private final TramitesNorma tramites;
    private final ComentariosNorma comentarios;
    private final DifusionNorma difusion;
    private final CambiosExternos cambios;
    private final CalendarioHabil calendario;

    /** Injected. */
    @Activate
    public NormasModelo(
            @Reference Normas normas,
            @Reference TramitesNorma tramites,
            @Reference ComentariosNorma comentarios,
            @Reference DifusionNorma difusion,
            @Reference CambiosExternos cambios,
            @Reference CalendarioHabil calendario) {
        this.normas = normas;
        this.tramites = tramites;
        this.comentarios = comentarios;
        this.difusion = difusion;
        this.cambios = cambios;
        this.calendario = calendario;
    }

    void sembrar(Marcha marcha) {
        Norma tecnologicos = vigente(
                TECNOLOGICOS,
                "Lineamientos de los servicios tecnológicos (demostración)",
                Linea.TECNOLOGICOS,
                new NuevoDictamen(Organo.DCAJ, true, "Sin observaciones.", APROBADA, null, null));
        marcha.seguir();
        vigente(
                CAPACITACION,
                "Lineamientos de los servicios de capacitación (demostración)",
                Linea.CAPACITACION,
                new NuevoDictamen(Organo.COMERI, true, "", APROBADA, ReunionesModelo.sesion("COMERI"), null));
        marcha.seguir();
        difusion.difundir(Marcas.SISTEMA, TECNOLOGICOS, tecnologicos.version());
        difusion.acusar(CAST, TECNOLOGICOS, 0);
        difusion.acusar(ESTADO, TECNOLOGICOS, 0);
        marcha.seguir();
        enComentarios();
        enDictamen();
    }

    private Norma vigente(String clave, String titulo, Linea linea, NuevoDictamen dictamen) {
        Norma n = redactada(clave, titulo, Clase.LINEAMIENTOS, List.of(linea));
        n = consultada(n, List.of("CE-08"));
        comentarios.sinComentarios(ESTADO, clave, "CE-08");
        n = tramites.someter(Marcas.SISTEMA, clave, n.version());
        n = tramites.dictaminar(Marcas.SISTEMA, clave, n.version(), dictamen);
        n = tramites.aprobar(Marcas.SISTEMA, clave, n.version(), new Aprobacion("DEMO-" + clave, APROBADA));
        return tramites.entrarEnVigor(Marcas.SISTEMA, clave, n.version(), DESDE);
    }

    /** The next version of the one in force, on which units are commenting. */
    private void enComentarios() {
        Norma n = normas.leer(TECNOLOGICOS);
        n = normas.nuevaVersion(Marcas.SISTEMA, TECNOLOGICOS, n.version(), "Precisa la evidencia de ensayos");
        consultada(n, List.of("CAST-08-01", "CE-08", "CE-10", "CE-19"));
        Comentario uno = comentarios.comentar(
                CAST, TECNOLOGICOS, new NuevoComentario("CAST-08-01", "3", "Cinco años son demasiados para muestras."));
        comentarios.comentar(CAST, TECNOLOGICOS, new NuevoComentario("CAST-08-01", null, "Falta un glosario."));
        comentarios.resolver(
                Marcas.SISTEMA, uno.id(), uno.version(), Resolucion.RECHAZADO, "El plazo lo fija la ley de archivos.");
    }

    private void enDictamen() {
        Norma n = redactada(
                "MAN-SERV-2026",
                "Manual de servicios del Sistema CONALEP (demostración)",
                Clase.MANUAL,
                List.of(Linea.CAPACITACION, Linea.TECNOLOGICOS));
        n = consultada(n, List.of("CE-08", "CAST-08-01"));
        n = tramites.someter(Marcas.SISTEMA, n.clave(), n.version());
        tramites.dictaminar(
                Marcas.SISTEMA,
                n.clave(),
                n.version(),
                new NuevoDictamen(Organo.DCAJ, true, "Favorable.", calendario.hoy(), null, null));
    }

    private Norma redactada(String clave, String titulo, Clase clase, List<Linea> lineas) {
        String area = lineas.contains(Linea.TECNOLOGICOS) ? "CST" : "CSC";
        Norma n = normas.crear(Marcas.SISTEMA, new Normas.Datos(clave, titulo, clase, lineas, area));
        return normas.redactar(Marcas.SISTEMA, clave, n.version(), new Borrador("Primera versión", null, ARTICULOS));
    }

    private Norma consultada(Norma n, List<String> unidades) {
        return comentarios.consultar(Marcas.SISTEMA, n.clave(), n.version(), new Consulta(unidades, 10));
    }

    void cambios() {
        LocalDate hoy = calendario.hoy();
        cambio(Fuente.DOF, "Reforma a la ley de infraestructura de la calidad (demostración)", hoy.plusDays(20));
        cambio(
                Fuente.NORMA_TECNICA,
                "Nueva edición de una norma de ensayos de tensión (demostración)",
                hoy.minusDays(3));
        long visto = cambio(Fuente.LEY, "Reglas nuevas de archivos (demostración)", hoy.minusDays(30));
        cambios.contestar(Marcas.SISTEMA, visto, 1, new CambiosExternos.Respuesta("Revisada, sin cambio.", null));
        long proyecto = cambio(Fuente.INSTITUCIONAL, "Política nueva de cuotas (demostración)", hoy.minusDays(10));
        cambios.contestar(
                Marcas.SISTEMA, proyecto, 1, new CambiosExternos.Respuesta("Cambia el artículo 4.", TECNOLOGICOS));
    }

    private long cambio(Fuente fuente, String titulo, LocalDate vence) {
        return cambios.registrar(
                        Marcas.SISTEMA,
                        new CambiosExternos.Datos(
                                fuente,
                                titulo,
                                vence.minusDays(40),
                                "https://www.dof.gob.mx/",
                                List.of(Linea.TECNOLOGICOS),
                                "CST",
                                vence))
                .id();
    }

    private static Identidad persona(String cuenta, Rol rol, String unidad) {
        return Identidad.de(cuenta, cuenta, Set.of(new Facultad(rol, unidad)));
    }
}
