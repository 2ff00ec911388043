package mx.conalep.secyt.seguimiento.internal.servicio;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.extensiones.Advertencias;
import mx.conalep.secyt.extensiones.Advertido;
import mx.conalep.secyt.extensiones.Aprobaciones;
import mx.conalep.secyt.extensiones.ConversionCampos;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.organizacion.Rfc;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.Cortes;
import mx.conalep.secyt.seguimiento.Ejercicios;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.PasoCorte;
import mx.conalep.secyt.seguimiento.Servicio;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks a capture before any transaction: common rules, catalogue, unit, year and type; then measures it. */
@Component(service = Revisor.class)
public final class Revisor {

    private final Unidades unidades;
    private final Ofrecida ofrecida;
    private final Firmas firmas;
    private final Menciones menciones;
    private final Cortes cortes;
    private final Advertencias advertencias;
    private final Medidor medidor;

    @Activate
    public Revisor(
            @Reference Unidades unidades,
            @Reference Ofertas ofertas,
            @Reference Firmas firmas,
            @Reference TiposServicio tipos,
            @Reference Indicadores indicadores,
            @Reference Ejercicios ejercicios,
            @Reference Cortes cortes,
            @Reference Advertencias advertencias,
            @Reference Aprobaciones aprobaciones) {
        this.unidades = unidades;
        this.ofrecida = new Ofrecida(ofertas);
        this.firmas = firmas;
        this.menciones = new Menciones(unidades, tipos, ejercicios);
        this.cortes = cortes;
        this.advertencias = advertencias;
        this.medidor = new Medidor(indicadores, aprobaciones);
    }

    /** The unit that a capture names, if there is one, so that the scope can be checked first. */
    Optional<Unidad> unidad(Captura captura) {
        return Optional.ofNullable(captura.unidad()).flatMap(unidades::buscar);
    }

    /**
     * Checks everything.
     *
     * @param antes the record that is edited; null when it is new
     * @throws Problema 422 with all that is wrong; when nothing is, with the warnings that are not explained
     */
    Revisado revisar(Captura captura, @Nullable Servicio antes) {
        return revisar(captura, antes, false);
    }

    /** The same of a service of a former year, which is not open; nobody is asked to explain it any more. */
    Revisado revisarHistorico(Captura captura) {
        return revisar(captura, null, true);
    }

    private Revisado revisar(Captura captura, @Nullable Servicio antes, boolean historico) {
        Validacion validacion = new Validacion();
        new ReglasComunes(captura, validacion).revisar();
        Unidad unidad = menciones.unidad(captura, validacion);
        TipoDisponible tipo = menciones.tipo(captura, unidad, validacion);
        Oferta oferta = ofrecida.exigir(captura, antes, new Ofrecida.Lugar(unidad, tipo), validacion);
        menciones.anio(captura.fechaFin(), historico, validacion);
        Menciones.usuario(captura.usuario(), validacion);
        Map<String, Object> datos = tipo == null
                ? Map.of()
                : new ConversionCampos(tipo.campos(), "datos", validacion).convertir(captura.datos());
        validacion
                .exigir(
                        DatosJson.write(datos).length() <= DatosJson.MAXIMO,
                        "datos",
                        "Los datos propios ocupan más de 8000 caracteres; abrévielos.",
                        null)
                .terminar();
        Propuesto propuesto = Propuesto.de(captura, datos);
        sinHallazgos(Objects.requireNonNull(tipo), propuesto);
        Objects.requireNonNull(unidad);
        Objects.requireNonNull(oferta);
        List<Justificado> justificados = historico
                ? List.of()
                : justificar(captura, antes, avisos(new Midiendo(propuesto, tipo, unidad, oferta, List.of())));
        Midiendo midiendo = new Midiendo(propuesto, tipo, unidad, oferta, justificados);
        return revisado(captura, midiendo, medidor.categoria(tipo, antes));
    }

    private List<Advertido> avisos(Midiendo m) {
        List<Advertido> avisos = new ArrayList<>(
                advertencias.advertir(m.unidad(), SituacionServicio.de(m.tipo().linea(), m.propuesto())));
        avisos.addAll(ofrecida.advertir(m.oferta(), m.unidad(), m.propuesto().fechaFin()));
        return avisos;
    }

    private static List<Justificado> justificar(Captura captura, @Nullable Servicio antes, List<Advertido> avisos) {
        Map<String, @Nullable String> dadas = captura.justificaciones();
        return new Justificador(dadas == null ? Map.of() : dadas, antes == null ? List.of() : antes.justificaciones())
                .exigir(avisos);
    }

    private record Midiendo(
            Propuesto propuesto, TipoDisponible tipo, Unidad unidad, Oferta oferta, List<Justificado> justificados) {}

    /** Registers the firms that services name and nobody knows yet, in the transaction of the services. */
    void usar(TxSession session, Collection<Revisado> revisados) throws SQLException {
        Set<String> usuarios = revisados.stream()
                .map(Revisado::usuario)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (String rfc : usuarios) {
            firmas.usar(session, new Rfc(rfc));
        }
    }

    private static void sinHallazgos(TipoDisponible tipo, Propuesto propuesto) {
        Validacion validacion = new Validacion();
        tipo.revisar(propuesto).forEach(h -> validacion.exigir(false, h.campo(), h.mensaje(), null));
        validacion.terminar();
    }

    private Revisado revisado(Captura c, Midiendo m, @Nullable String categoria) {
        String usuario = texto(c.usuario());
        return new Revisado(
                m.propuesto(),
                m.tipo().bundle(),
                m.tipo().linea(),
                Objects.requireNonNull(m.unidad().entidad()),
                m.oferta().id(),
                m.oferta().clave(),
                Objects.requireNonNull(c.modalidad()),
                Objects.requireNonNull(c.sector()),
                usuario == null ? null : Rfc.normalizar(usuario),
                texto(c.requerimiento()),
                texto(c.convenio()),
                Optional.ofNullable(texto(c.origen())).orElse("ESTATAL"),
                Boolean.TRUE.equals(c.cerrado()),
                corte(m),
                m.unidad().demostracion() || m.oferta().demostracion(),
                categoria,
                medidor.aportes(m.tipo(), m.propuesto(), categoria),
                m.justificados());
    }

    private LocalDate corte(Midiendo m) {
        LocalDate fin = m.propuesto().fechaFin();
        return cortes.fecha(fin.getYear(), m.tipo().linea(), fin.getMonthValue(), PasoCorte.CAPTURA);
    }

    private static @Nullable String texto(@Nullable String texto) {
        return texto == null || texto.isBlank() ? null : texto.strip();
    }
}
