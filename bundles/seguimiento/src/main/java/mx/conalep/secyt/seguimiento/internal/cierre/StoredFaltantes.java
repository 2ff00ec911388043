package mx.conalep.secyt.seguimiento.internal.cierre;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.NuevoOficio;
import mx.conalep.secyt.procedimientos.Oficio;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.Redaccion;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.EstadoPeriodo;
import mx.conalep.secyt.seguimiento.Faltantes;
import mx.conalep.secyt.seguimiento.Periodo;
import mx.conalep.secyt.seguimiento.internal.ambito.Alcance;
import mx.conalep.secyt.seguimiento.internal.ambito.Condiciones;
import mx.conalep.secyt.seguimiento.internal.ambito.Meses;
import mx.conalep.secyt.seguimiento.internal.periodo.Destinos;
import mx.conalep.secyt.seguimiento.internal.periodo.Peticiones;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is missing; each oficio is a short transaction of its own. */
@Component
public final class StoredFaltantes implements Faltantes {

    private static final String CLAUSULA = "7081-MP-SI, Pd-01 Seguimiento";
    private static final String LEER = "SELECT unidad, linea, mes, n_capturado, n_reportado, n_liberado, n_validado,"
            + " n_verificado FROM periodo";
    private static final String SIN_LIBERAR = "sin_movimiento = false AND (n_capturado + n_reportado > 0"
            + " OR n_liberado + n_validado + n_verificado = 0)";
    private static final String SIN_VALIDAR = "sin_movimiento = false AND (n_capturado + n_reportado + n_liberado > 0"
            + " OR n_validado + n_verificado = 0)";

    private final Tx tx;
    private final Unidades unidades;
    private final Oficios oficios;
    private final Bitacora bitacora;

    @Activate
    public StoredFaltantes(
            @Reference Tx tx, @Reference Unidades unidades, @Reference Oficios oficios, @Reference Bitacora bitacora) {
        this.tx = tx;
        this.unidades = unidades;
        this.oficios = oficios;
        this.bitacora = bitacora;
    }

    @Override
    public List<Faltante> listar(Identidad quien, Peticion peticion) {
        Meses meses = revisar(peticion);
        Alcance alcance = Alcance.visible(quien, unidades, peticion.unidad());
        Condiciones periodos = meses.aplicar(deLaPeticion(peticion), "mes").y(pendiente(quien));
        Condiciones gestiones = deLaPeticion(peticion).y("trimestre = ?", Objects.requireNonNull(peticion.trimestre()));
        return tx.read(s -> faltantes(s.jdbc(), alcance.aplicar(periodos, ""), alcance.aplicar(gestiones, "")));
    }

    private static String pendiente(Identidad quien) {
        return quien.tiene(Rol.CSC, Rol.CST, Rol.DSTC, Rol.AUDITOR) ? SIN_VALIDAR : SIN_LIBERAR;
    }

    private static Meses revisar(Peticion p) {
        Validacion validacion = new Validacion();
        Meses.anio(p.ejercicio(), validacion);
        Meses meses = Meses.de(null, p.trimestre(), validacion);
        validacion.presente(p.trimestre(), "trimestre").terminar();
        return meses;
    }

    private static Condiciones deLaPeticion(Peticion p) {
        Linea linea = p.linea();
        return new Condiciones()
                .y("ejercicio = ?", Objects.requireNonNull(p.ejercicio()))
                .si(linea == null ? null : linea.name(), "linea = ?");
    }

    private List<Faltante> faltantes(Connection connection, Condiciones periodos, Condiciones condiciones)
            throws SQLException {
        Map<String, FaltanteRows.Gestion> gestiones = FaltanteRows.read(connection, condiciones);
        Map<String, Faltante> porUnidad = new TreeMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(LEER + periodos.where() + " ORDER BY unidad, linea, mes")) {
            periodos.bind(select, 1);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Linea linea = Linea.valueOf(row.getString(2));
                    String llave = FaltanteRows.llave(row.getString(1), linea);
                    porUnidad.merge(llave, faltante(row, linea, gestiones.get(llave)), StoredFaltantes::juntar);
                }
            }
        }
        return List.copyOf(porUnidad.values());
    }

    private Faltante faltante(ResultSet row, Linea linea, FaltanteRows.@Nullable Gestion g) throws SQLException {
        String unidad = row.getString(1);
        FaltanteRows.Gestion hecha = g == null ? FaltanteRows.Gestion.NINGUNA : g;
        Periodo.Cuentas cuentas =
                new Periodo.Cuentas(row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7), row.getInt(8));
        return new Faltante(
                unidad,
                unidades.buscar(unidad).map(Unidad::nombre).orElse(unidad),
                linea,
                List.of("%02d %s".formatted(row.getInt(3), palabra(cuentas.estado(false)))),
                hecha.oficio(),
                hecha.folio(),
                hecha.en(),
                hecha.motivo(),
                hecha.por());
    }

    private static String palabra(EstadoPeriodo estado) {
        return estado.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Faltante juntar(Faltante uno, Faltante otro) {
        List<String> meses = new ArrayList<>(uno.meses());
        meses.addAll(otro.meses());
        return new Faltante(
                uno.unidad(),
                uno.nombre(),
                uno.linea(),
                meses,
                uno.oficio(),
                uno.oficioFolio(),
                uno.oficioEn(),
                uno.motivo(),
                uno.justificadoPor());
    }

    @Override
    public List<Faltante> requerir(Identidad quien, Peticion peticion) {
        List<Linea> lineas = exigir(quien, peticion, "requerir a quien falta");
        for (Faltante faltante : listar(quien, peticion)) {
            if (faltante.oficio() == null && lineas.contains(faltante.linea())) {
                String emisora = emisora(quien, faltante);
                tx.<Long>write(quien, s -> emitir(s, peticion, faltante, emisora));
            }
        }
        return listar(quien, peticion);
    }

    private List<Linea> exigir(Identidad quien, Peticion peticion, String accion) {
        revisar(peticion);
        Unidad unidad = unidades.exigir(Optional.ofNullable(peticion.unidad()).orElse(Unidad.NACIONAL), "unidad");
        return Peticiones.lineas(quien, accion, unidad, peticion.linea(), true, Rol.UNIDAD_ESTATAL, Rol.DSTC);
    }

    private String emisora(Identidad quien, Faltante faltante) {
        Unidad unidad = unidades.exigir(faltante.unidad(), "unidad");
        Rol coordinacion = Peticiones.coordinacion(faltante.linea());
        if (quien.puede(unidad, coordinacion)) {
            return coordinacion.name();
        }
        return quien.puede(unidad, Rol.DSTC) ? Rol.DSTC.name() : Destinos.estatal(unidad);
    }

    private Long emitir(TxSession session, Peticion peticion, Faltante faltante, String emisora) throws SQLException {
        FaltanteRows.Clave clave = clave(peticion, faltante);
        NuevoOficio nuevo = NuevoOficio.de(emisora, redaccion(peticion, faltante), List.of(faltante.unidad()))
                .sobre("trimestre", clave.texto());
        if (peticion.responderAntes() != null) {
            nuevo = nuevo.responder(peticion.responderAntes());
        }
        bitacora.anotar(session, "requerir", "faltante", clave.texto(), Map.of("emisora", emisora));
        Oficio oficio = oficios.emitir(session, nuevo);
        FaltanteRows.requerido(session, clave, oficio.id(), oficio.folio());
        return oficio.id();
    }

    private static Redaccion redaccion(Peticion p, Faltante faltante) {
        String periodo = "trimestre " + p.trimestre() + " de " + p.ejercicio();
        return new Redaccion(
                "Falta el cierre del " + periodo,
                "Se solicita concluir la captura y liberación de los servicios de la línea "
                        + faltante.linea().name().toLowerCase(Locale.ROOT) + " del " + periodo + ". Está pendiente: "
                        + String.join("; ", faltante.meses())
                        + ".\n\nSi no hubo servicios, declare los meses sin movimiento. El avance y lo pendiente se"
                        + " consultan en Mi trimestre.",
                CLAUSULA);
    }

    private FaltanteRows.Clave clave(Peticion p, Faltante faltante) {
        return new FaltanteRows.Clave(
                Objects.requireNonNull(p.ejercicio()),
                Objects.requireNonNull(p.trimestre()),
                faltante.linea(),
                faltante.unidad(),
                Objects.requireNonNull(
                        unidades.exigir(faltante.unidad(), "unidad").entidad()));
    }

    @Override
    public List<Faltante> justificar(Identidad quien, Peticion peticion) {
        List<Linea> lineas = exigir(quien, peticion, "seguir sin quien falta");
        String motivo = peticion.motivo();
        if (motivo == null || motivo.strip().length() < 10 || motivo.length() > 500) {
            throw Problema.campo("motivo", "Explique en 10 a 500 caracteres por qué se sigue sin ellas.", null);
        }
        List<FaltanteRows.Clave> claves = listar(quien, peticion).stream()
                .filter(f -> lineas.contains(f.linea()))
                .map(f -> clave(peticion, f))
                .toList();
        tx.<Integer>write(quien, s -> justificar(s, claves, motivo.strip()));
        return listar(quien, peticion);
    }

    private Integer justificar(TxSession session, List<FaltanteRows.Clave> claves, String motivo) throws SQLException {
        for (FaltanteRows.Clave clave : claves) {
            FaltanteRows.justificado(session, clave, motivo);
            bitacora.anotar(session, "justificar", "faltante", clave.texto(), Map.of("motivo", motivo));
        }
        return claves.size();
    }
}
