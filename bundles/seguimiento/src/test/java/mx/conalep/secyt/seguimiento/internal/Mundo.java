package mx.conalep.secyt.seguimiento.internal;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.extensiones.Advertido;
import mx.conalep.secyt.extensiones.Categoria;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.http.Pagina;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.organizacion.Firma;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.organizacion.Rfc;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Ambito;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.internal.acuerdo.StoredConformidades;
import mx.conalep.secyt.seguimiento.internal.acuerdo.StoredNacionales;
import mx.conalep.secyt.seguimiento.internal.acuerdo.StoredSolicitudes;
import mx.conalep.secyt.seguimiento.internal.avance.LiveAvances;
import mx.conalep.secyt.seguimiento.internal.aviso.AvisosPeriodo;
import mx.conalep.secyt.seguimiento.internal.cierre.StoredCierre;
import mx.conalep.secyt.seguimiento.internal.cierre.StoredMuestras;
import mx.conalep.secyt.seguimiento.internal.cierre.StoredReglasMuestra;
import mx.conalep.secyt.seguimiento.internal.cierre.StoredRevision;
import mx.conalep.secyt.seguimiento.internal.cierre.TrimestreQuery;
import mx.conalep.secyt.seguimiento.internal.corte.StoredCortes;
import mx.conalep.secyt.seguimiento.internal.desviacion.StoredDesviaciones;
import mx.conalep.secyt.seguimiento.internal.hojameta.StoredHojasMetas;
import mx.conalep.secyt.seguimiento.internal.indicador.StoredIndicadores;
import mx.conalep.secyt.seguimiento.internal.meta.StoredMetas;
import mx.conalep.secyt.seguimiento.internal.periodo.CountedWriting;
import mx.conalep.secyt.seguimiento.internal.periodo.StoredEjercicios;
import mx.conalep.secyt.seguimiento.internal.periodo.StoredPeriodos;
import mx.conalep.secyt.seguimiento.internal.periodo.StoredReaperturas;
import mx.conalep.secyt.seguimiento.internal.recalculo.StoredRecalculo;
import mx.conalep.secyt.seguimiento.internal.reprogramacion.StoredAutorizadas;
import mx.conalep.secyt.seguimiento.internal.reprogramacion.StoredReprogramaciones;
import mx.conalep.secyt.seguimiento.internal.servicio.Liberador;
import mx.conalep.secyt.seguimiento.internal.servicio.PeriodActos;
import mx.conalep.secyt.seguimiento.internal.servicio.PuertaMuestras;
import mx.conalep.secyt.seguimiento.internal.servicio.Revisor;
import mx.conalep.secyt.seguimiento.internal.servicio.ServicioRepository;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredAjustes;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredBloqueos;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredCapturas;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredCarga;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredCopias;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredDevoluciones;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredPasos;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredServicios;
import mx.conalep.secyt.trabajos.internal.StoredBandeja;

/** The slice on a database, with hand-made neighbours, and the people who use it; the year 2026 is open. */
public final class Mundo {

    public static final String CURSO = "CUR-001";
    public static final String ENSAYO = "TEC-001";
    public static final String LOCAL = "ce08-taller";
    public static final String RFC = "CNE781229BK4";

    /** Rules that warn; none at first. */
    public final List<Advertencia> reglas = new CopyOnWriteArrayList<>();

    /** Whether the type of the plugin counts as a course. */
    public volatile boolean aprobada;

    public final Tx tx;
    public final Bitacora bitacora = new SinBitacora();
    public final Tipos tipos = new Tipos();
    public final Ofertas ofertas = new Catalogo();
    public final Registro unidades = new Registro();
    public final StoredIndicadores indicadores;
    public final StoredEjercicios ejercicios;
    public final StoredCortes cortes;
    public final StoredPeriodos periodos;
    public final StoredReaperturas reaperturas;
    public final StoredCapturas capturas;
    public final StoredPasos pasos;
    public final StoredServicios servicios;
    public final PeriodActos actos;
    public final StoredAjustes ajustes;
    public final StoredBloqueos bloqueos;
    public final StoredDevoluciones devoluciones;
    public final StoredCierre cierre;
    public final StoredRevision revision;
    public final StoredMuestras muestras;
    public final StoredReglasMuestra reglasMuestra;
    public final StoredCopias copias;
    public final StoredCarga carga;
    public final StoredMetas metas;
    public final StoredSolicitudes solicitudes;
    public final StoredConformidades conformidades;
    public final StoredNacionales nacionales;
    public final StoredReprogramaciones reprogramaciones;
    public final StoredAutorizadas autorizadas;
    public final StoredDesviaciones desviaciones;
    public final StoredHojasMetas hojas;
    public final LiveAvances avances;
    public final StoredRecalculo recalculo;

    public final Identidad capturista = persona("captura", Rol.CAPTURISTA, Registro.PLANTEL);
    public final Identidad directora = persona("directora", Rol.DIRECTOR, Registro.PLANTEL);
    public final Identidad estado = persona("ce-08", Rol.UNIDAD_ESTATAL, Registro.ESTADO);
    public final Identidad otroEstado = persona("cdmx", Rol.UNIDAD_ESTATAL, Registro.OTRO_ESTADO);
    public final Identidad csc = persona("csc", Rol.CSC, "CONALEP");
    public final Identidad cst = persona("cst", Rol.CST, "CONALEP");
    public final Identidad dstc = persona("dstc", Rol.DSTC, "CONALEP");
    public final Identidad auditor = persona("auditor", Rol.AUDITOR, "CONALEP");
    public final Identidad sistema = Identidad.sistema("prueba");

    public Mundo(TestDatabase database) {
        tx = database.tx();
        indicadores = new StoredIndicadores(tx);
        CountedWriting escritura = new CountedWriting(tx, unidades, indicadores);
        ejercicios = new StoredEjercicios(tx, escritura, unidades, bitacora);
        cortes = new StoredCortes(tx, unidades, new Semana(), bitacora);
        periodos = new StoredPeriodos(tx, escritura, unidades, ejercicios, cortes, bitacora);
        reaperturas = new StoredReaperturas(tx, unidades, cortes, bitacora, new StoredBandeja());
        Revisor revisor = new Revisor(
                unidades,
                ofertas,
                new Padron(),
                tipos,
                indicadores,
                ejercicios,
                cortes,
                this::advertir,
                this::categoria);
        ServicioRepository repository = new ServicioRepository(tx, unidades);
        capturas = new StoredCapturas(revisor, escritura, repository, bitacora);
        servicios = new StoredServicios(tx, unidades, repository);
        AvisosPeriodo avisos = new AvisosPeriodo(tx, unidades, indicadores, this::advertir);
        Liberador liberador = new Liberador(tx, unidades, avisos, bitacora);
        pasos = new StoredPasos(escritura, repository, bitacora, new StoredBandeja(), liberador);
        devoluciones = new StoredDevoluciones(tx, unidades);
        reglasMuestra = new StoredReglasMuestra(tx, unidades, bitacora);
        actos = new PeriodActos(tx, escritura, unidades, bitacora, liberador, new PuertaMuestras(tx, reglasMuestra));
        revision = new StoredRevision(tx, unidades);
        muestras = new StoredMuestras(tx, unidades, bitacora);

        ajustes = new StoredAjustes(tx, escritura, revisor, repository, unidades, cortes, bitacora);
        bloqueos = new StoredBloqueos(tx, repository);
        carga = new StoredCarga(revisor, escritura, bitacora);
        copias = new StoredCopias(servicios, tipos, carga);
        metas = new StoredMetas(tx, unidades, indicadores, bitacora, new StoredBandeja());
        solicitudes = new StoredSolicitudes(tx, unidades, indicadores, bitacora, new StoredBandeja());
        conformidades = new StoredConformidades(tx, unidades, indicadores, bitacora);
        nacionales = new StoredNacionales(tx, unidades, indicadores, bitacora);
        reprogramaciones = new StoredReprogramaciones(tx, unidades, indicadores, bitacora);
        autorizadas = new StoredAutorizadas(tx, unidades, indicadores, bitacora);
        avances = new LiveAvances(tx, unidades, indicadores);
        desviaciones = new StoredDesviaciones(tx, unidades, indicadores, avances, bitacora);
        hojas = new StoredHojasMetas(metas, conformidades, unidades, indicadores);
        TrimestreQuery trimestres =
                new TrimestreQuery(tx, unidades, periodos, cortes, devoluciones, desviaciones, avisos, liberador);
        cierre = new StoredCierre(
                new Direccion("http://127.0.0.1:8181"),
                tx,
                unidades,
                indicadores,
                actos,
                liberador,
                trimestres,
                null,
                null,
                bitacora);
        recalculo = new StoredRecalculo(tx, unidades, bitacora);
        ejercicios.abrir(dstc, 2026);
    }

    private record Direccion(String direccion) implements StoredCierre.Ajustes {

        @Override
        public Class<? extends Annotation> annotationType() {
            return StoredCierre.Ajustes.class;
        }
    }

    private List<Advertido> advertir(Ambito unidad, Situacion situacion) {
        return reglas.stream()
                .flatMap(r -> r.advertir(situacion).stream())
                .map(a -> new Advertido("prueba", a.clave(), a.mensaje()))
                .toList();
    }

    private Categoria categoria(TipoDisponible tipo) {
        return tipo.nucleo() ? Categoria.nucleo(tipo.id()) : new Categoria("curso", aprobada, "prueba");
    }

    public static Identidad persona(String cuenta, Rol rol, String unidad) {
        return Identidad.de(cuenta, cuenta, Set.of(new Facultad(rol, unidad)));
    }

    /** A person with several posts over one unit. */
    public static Identidad persona(String cuenta, String unidad, Rol... roles) {
        return Identidad.de(
                cuenta,
                cuenta,
                Arrays.stream(roles).map(rol -> new Facultad(rol, unidad)).collect(Collectors.toSet()));
    }

    /** A course of 12 men, 9 women, 40 hours and 15,000 pesos that ends on a day. */
    public static Captura curso(String unidad, LocalDate fin) {
        return servicio("curso", CURSO, unidad, fin, 12, 9, new BigDecimal("15000.00"), Map.of());
    }

    /** A test of 500.50 pesos that ends on a day. */
    public static Captura ensayo(String unidad, LocalDate fin) {
        return servicio("ensayo", ENSAYO, unidad, fin, 1, 0, new BigDecimal("500.50"), Map.of("norma", "NMX-1"));
    }

    public static Captura servicio(
            String tipo,
            String oferta,
            String unidad,
            LocalDate fin,
            int hombres,
            int mujeres,
            BigDecimal cuota,
            Map<String, Object> datos) {
        return new Captura(
                tipo,
                unidad,
                oferta,
                fin == null ? null : fin.minusDays(4),
                fin,
                40,
                "PRESENCIAL",
                "PRIVADO",
                hombres,
                mujeres,
                null,
                null,
                cuota,
                null,
                null,
                null,
                null,
                null,
                datos,
                null);
    }

    public static LocalDate dia(int mes) {
        return LocalDate.of(2026, mes, 15);
    }

    /** One number that the database tells. */
    public BigDecimal numero(String sql, Object... valores) {
        return tx.read(s -> {
            try (PreparedStatement select = s.jdbc().prepareStatement(sql)) {
                for (int i = 0; i < valores.length; i++) {
                    select.setObject(i + 1, valores[i]);
                }
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getBigDecimal(1);
                }
            }
        });
    }

    public void ejecutar(String... sentencias) {
        tx.<Integer>write(sistema, s -> {
            try (Statement statement = s.jdbc().createStatement()) {
                int filas = 0;
                for (String sql : sentencias) {
                    filas += statement.executeUpdate(sql);
                }
                return filas;
            }
        });
    }

    /** Forgets every service, as if the year had just been opened. */
    public void vaciar() {
        ejecutar(
                "DELETE FROM ajuste_campo",
                "DELETE FROM ajuste_aporte",
                "DELETE FROM regularizacion",
                "DELETE FROM solicitud_reapertura",
                "DELETE FROM justificacion_periodo",
                "DELETE FROM justificacion",
                "DELETE FROM paso",
                "DELETE FROM aporte",
                "DELETE FROM servicio",
                "DELETE FROM meta_autorizada_meta",
                "DELETE FROM meta_autorizada",
                "DELETE FROM meta_reprogramacion_meta",
                "DELETE FROM meta_reprogramacion",
                "DELETE FROM desviacion",
                "DELETE FROM meta_observacion",
                "DELETE FROM meta_nacional_unidad",
                "DELETE FROM meta_nacional_estado",
                "DELETE FROM meta_nacional_indicador",
                "DELETE FROM meta_nacional",
                "DELETE FROM meta_conformidad_meta",
                "DELETE FROM meta_conformidad",
                "DELETE FROM meta_solicitud",
                "DELETE FROM meta_version",
                "DELETE FROM meta",
                "UPDATE periodo SET n_capturado = 0, n_reportado = 0, n_liberado = 0, n_validado = 0, n_verificado = 0,"
                        + " cerrado = false, edicion = NULL, cerrado_por = NULL, cerrado_en = NULL, cerrado_nivel = NULL, motivo = NULL,"
                        + " sin_movimiento = false, sin_movimiento_por = NULL, sin_movimiento_en = NULL",
                "UPDATE total SET v_capturado = 0, v_reportado = 0, v_liberado = 0, v_validado = 0, v_verificado = 0");
    }

    /** An audit trail that keeps nothing. */
    private static final class SinBitacora implements Bitacora {
        @Override
        public void anotar(TxSession sesion, String accion, String objeto, String id, Map<String, ?> detalle) {
            if (accion.length() > 40 || objeto.length() > 40 || id.length() > 80) {
                throw new IllegalArgumentException(accion + objeto + id);
            }
        }

        @Override
        public Verificacion verificar() {
            return new Verificacion(0, 0, 0, List.of());
        }
    }

    private static final class Catalogo implements Ofertas {

        private final Map<String, Oferta> ofertas = Map.of(
                CURSO,
                oferta(1, CURSO, Linea.CAPACITACION, List.of(), true),
                ENSAYO,
                oferta(2, ENSAYO, Linea.TECNOLOGICOS, List.of(), true),
                "CUR-CDMX",
                oferta(3, "CUR-CDMX", Linea.CAPACITACION, List.of(Registro.OTRO_ESTADO), true),
                "CUR-VIEJO",
                oferta(4, "CUR-VIEJO", Linea.CAPACITACION, List.of(), false));

        private static Oferta oferta(long id, String clave, Linea linea, List<String> unidades, boolean activa) {
            return new Oferta(id, clave, linea, clave, null, null, null, null, unidades, activa, 1, false);
        }

        @Override
        public Optional<Oferta> buscar(String clave) {
            return Optional.ofNullable(ofertas.get(clave));
        }

        @Override
        public Pagina<Oferta> listar(String texto, String linea, String unidad, Paginacion paginacion) {
            return Pagina.de(new ArrayList<>(ofertas.values()), paginacion);
        }

        @Override
        public Oferta crear(Identidad quien, Oferta oferta) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Padron implements Firmas {
        @Override
        public Optional<Firma> buscar(String rfc) {
            return rfc.equals(RFC)
                    ? Optional.of(
                            new Firma(RFC, "CONALEP", null, null, null, null, null, 1, false, false, null, List.of()))
                    : Optional.empty();
        }

        @Override
        public Pagina<Firma> listar(String texto, Boolean provisional, Paginacion paginacion) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Firma crear(Identidad quien, Datos datos) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void usar(TxSession session, Rfc rfc) {
            // What becomes of a firm is not of this slice.
        }

        @Override
        public Firma cambiar(Identidad quien, String rfc, int version, Datos datos) {
            throw new UnsupportedOperationException();
        }
    }

    /** Types that may go. */
    public static final class Tipos implements TiposServicio {

        private final Map<String, String> idos = new HashMap<>();
        private final Map<String, TipoDisponible> tipos = Map.of(
                "curso",
                new Tipo("curso", Linea.CAPACITACION, true, List.of()),
                LOCAL,
                new Tipo(LOCAL, Linea.CAPACITACION, false, List.of()),
                "ensayo",
                new Tipo(
                        "ensayo",
                        Linea.TECNOLOGICOS,
                        true,
                        List.of(
                                Campo.texto("norma", "Norma").obligatorio(),
                                Campo.de("muestras", "Muestras", Campo.Clase.ENTERO),
                                Campo.de("recibida", "Recibida", Campo.Clase.FECHA),
                                Campo.lista("medio", "Medio", "AGUA", "AIRE"))));

        @Override
        public Optional<TipoDisponible> buscar(String id) {
            return Optional.ofNullable(tipos.get(id)).filter(t -> !idos.containsKey(id));
        }

        /** Its plugin is taken away. */
        public void quitar(String id) {
            idos.put(id, tipos.get(id).bundle());
        }

        @Override
        public Optional<String> ausente(String id) {
            return Optional.ofNullable(idos.get(id));
        }

        @Override
        public List<TipoDisponible> listar() {
            return List.copyOf(tipos.values());
        }
    }

    private record Tipo(String id, Linea linea, boolean nucleo, List<Campo> campos) implements TipoDisponible {
        @Override
        public String nombre() {
            return id;
        }

        @Override
        public String bundle() {
            return "prueba";
        }

        @Override
        public List<Hallazgo> revisar(ServicioPropuesto servicio) {
            return servicio.horas() > 1_000
                    ? List.of(new Hallazgo("horas", "Son demasiadas para este tipo."))
                    : List.of();
        }

        @Override
        public Hechos medir(ServicioPropuesto servicio) {
            return Hechos.de(servicio);
        }
    }

    /** Marks closed months as counted in an edition, and adjustments as told by it; how many months were. */
    int publicar(int desde, int hasta, String folio) {
        return tx.write(sistema, s -> {
            actualizar(s, "UPDATE regularizacion SET edicion = ? WHERE edicion IS NULL", folio);
            return actualizar(
                    s,
                    "UPDATE periodo SET edicion = ? WHERE cerrado = true AND edicion IS NULL AND mes BETWEEN " + desde
                            + " AND " + hasta,
                    folio);
        });
    }

    private static int actualizar(TxSession session, String sql, String folio) throws SQLException {
        try (PreparedStatement update = session.jdbc().prepareStatement(sql)) {
            update.setString(1, folio);
            return update.executeUpdate();
        }
    }
}
