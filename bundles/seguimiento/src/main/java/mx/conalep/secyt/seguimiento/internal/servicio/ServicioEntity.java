package mx.conalep.secyt.seguimiento.internal.servicio;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.seguimiento.Devolucion;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.Justificacion;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.internal.periodo.Cerrado;
import mx.conalep.secyt.seguimiento.internal.periodo.ClavePeriodo;
import org.jspecify.annotations.Nullable;

/** Row of a service. Line and state are text, so that one condition serves JPQL and SQL. */
@Entity
@Table(name = "servicio")
@SequenceGenerator(name = "servicio_seq", sequenceName = "servicio_seq", allocationSize = 50)
public class ServicioEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "servicio_seq")
    private long id;

    @Version
    private int version;

    private String folio;
    private String tipo;

    @Column(name = "tipo_bundle")
    private String tipoBundle;

    private String linea;
    private String unidad;
    private String entidad;

    @Column(name = "oferta_id")
    private long ofertaId;

    private String oferta;

    @Column(name = "fecha_inicio")
    private LocalDate fechaInicio;

    @Column(name = "fecha_fin")
    private LocalDate fechaFin;

    private int ejercicio;
    private int mes;
    private int horas;
    private String modalidad;
    private String sector;
    private int hombres;
    private int mujeres;
    private int otro;
    private @Nullable Integer acreditados;
    private BigDecimal cuota;
    private @Nullable String usuario;
    private @Nullable String requerimiento;
    private @Nullable String convenio;
    private String origen;

    @Column(name = "curso_cerrado")
    private boolean cursoCerrado;

    private String datos;
    private String estado;

    @Column(name = "capturado_por")
    private String capturadoPor;

    @Column(name = "capturado_en")
    private Instant capturadoEn;

    @Column(name = "validado_por")
    private @Nullable String validadoPor;

    private boolean autovalidado;
    private boolean extemporaneo;
    private int devoluciones;
    private boolean demostracion;
    private int avisos;
    private @Nullable String categoria;

    @Embedded
    private @Nullable DevueltoColumns devuelto;

    protected ServicioEntity() {}

    ServicioEntity(Revisado revisado, String cuenta, Instant ahora) {
        folio = "";
        capturadoPor = cuenta;
        capturadoEn = ahora;
        estado = EstadoServicio.CAPTURADO.name();
        demostracion = revisado.demostracion();
        extemporaneo = LocalDate.ofInstant(ahora, Cerrado.MEXICO).isAfter(revisado.corte());
        capturar(revisado);
    }

    /** Names the record, once it has an identifier. */
    void asignarFolio() {
        folio = FolioServicio.de(ejercicio, id);
    }

    /** Takes over what was captured; the demonstration mark is never lost. */
    final void capturar(Revisado revisado) {
        Propuesto p = revisado.propuesto();
        tipo = p.tipo();
        tipoBundle = revisado.bundle();
        linea = revisado.linea().name();
        unidad = p.unidad();
        entidad = revisado.entidad();
        ofertaId = revisado.ofertaId();
        oferta = revisado.oferta();
        fechaInicio = p.fechaInicio();
        fechaFin = p.fechaFin();
        ejercicio = fechaFin.getYear();
        mes = fechaFin.getMonthValue();
        horas = p.horas();
        modalidad = revisado.modalidad();
        sector = revisado.sector();
        hombres = p.participantesHombres();
        mujeres = p.participantesMujeres();
        otro = p.participantesOtro();
        acreditados = p.acreditados().orElse(null);
        cuota = p.cuota();
        usuario = revisado.usuario();
        requerimiento = revisado.requerimiento();
        convenio = revisado.convenio();
        origen = revisado.origen();
        cursoCerrado = revisado.cerrado();
        datos = DatosJson.write(p.datos().todos());
        demostracion = demostracion || revisado.demostracion();
        avisos = revisado.justificados().size();
        categoria = revisado.categoria();
    }

    /** Moves forward and ends the return that was open. */
    void avanzar(EstadoServicio a, String cuenta) {
        estado = a.name();
        devuelto = null;
        if (a == EstadoServicio.VALIDADO) {
            validadoPor = cuenta;
            autovalidado = cuenta.equals(capturadoPor);
        }
    }

    /** Moves back; what was validated is not any more when it falls below. */
    void retroceder(EstadoServicio a, Devolucion devolucion) {
        estado = a.name();
        devuelto = new DevueltoColumns(devolucion);
        devoluciones++;
        if (a.compareTo(EstadoServicio.VALIDADO) < 0) {
            validadoPor = null;
            autovalidado = false;
        }
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    EstadoServicio estado() {
        return EstadoServicio.valueOf(estado);
    }

    String folio() {
        return folio;
    }

    /** The period in which it counts. */
    ClavePeriodo periodo() {
        return new ClavePeriodo(ejercicio, unidad, Linea.valueOf(linea), mes);
    }

    /** How often it was sent back. */
    int devoluciones() {
        return devoluciones;
    }

    boolean demostracion() {
        return demostracion;
    }

    @Nullable Devolucion devolucion() {
        return devuelto == null ? null : devuelto.toRecord();
    }

    /** How many warnings it raises, each with its explanation. */
    int avisos() {
        return avisos;
    }

    Servicio toRecord(List<Justificacion> justificaciones) {
        return new Servicio(
                folio,
                tipo,
                Linea.valueOf(linea),
                unidad,
                entidad,
                oferta,
                fechaInicio,
                fechaFin,
                ejercicio,
                mes,
                horas,
                modalidad,
                sector,
                hombres,
                mujeres,
                otro,
                acreditados,
                cuota,
                usuario,
                requerimiento,
                convenio,
                origen,
                cursoCerrado,
                DatosJson.read(datos),
                estado(),
                version,
                capturadoPor,
                capturadoEn,
                validadoPor,
                autovalidado,
                extemporaneo,
                devoluciones,
                demostracion,
                categoria,
                justificaciones,
                devolucion());
    }
}
