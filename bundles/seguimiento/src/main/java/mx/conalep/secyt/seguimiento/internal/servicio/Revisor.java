package mx.conalep.secyt.seguimiento.internal.servicio;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mx.conalep.secyt.api.campo.Valores;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.extensiones.ConversionCampos;
import mx.conalep.secyt.extensiones.TipoDisponible;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Firmas;
import mx.conalep.secyt.organizacion.Rfc;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.Ejercicios;
import mx.conalep.secyt.seguimiento.Indicadores;
import mx.conalep.secyt.seguimiento.internal.indicador.Aporte;
import mx.conalep.secyt.seguimiento.internal.indicador.Medicion;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks a capture before any transaction: common rules, catalogue, unit, year and type; then measures it. */
@Component(service = Revisor.class)
public final class Revisor {

    private final Unidades unidades;
    private final Ofertas ofertas;
    private final Firmas firmas;
    private final TiposServicio tipos;
    private final Indicadores indicadores;
    private final Ejercicios ejercicios;

    @Activate
    public Revisor(
            @Reference Unidades unidades,
            @Reference Ofertas ofertas,
            @Reference Firmas firmas,
            @Reference TiposServicio tipos,
            @Reference Indicadores indicadores,
            @Reference Ejercicios ejercicios) {
        this.unidades = unidades;
        this.ofertas = ofertas;
        this.firmas = firmas;
        this.tipos = tipos;
        this.indicadores = indicadores;
        this.ejercicios = ejercicios;
    }

    /** The unit that a capture names, if there is one, so that the scope can be checked first. */
    Optional<Unidad> unidad(Captura captura) {
        return Optional.ofNullable(captura.unidad()).flatMap(unidades::buscar);
    }

    /**
     * Checks everything.
     *
     * @throws Problema 422 with all that is wrong
     */
    Revisado revisar(Captura captura) {
        Validacion validacion = new Validacion();
        new ReglasComunes(captura, validacion).revisar();
        Unidad unidad = unidad(captura, validacion);
        TipoDisponible tipo = tipo(captura, unidad, validacion);
        Oferta oferta = oferta(captura, unidad, tipo, validacion);
        anio(captura.fechaFin(), validacion);
        usuario(captura.usuario(), validacion);
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
        Propuesto propuesto = propuesto(captura, datos);
        Hechos hechos = medir(Objects.requireNonNull(tipo), propuesto);
        return revisado(
                captura, propuesto, tipo, Objects.requireNonNull(unidad), Objects.requireNonNull(oferta), hechos);
    }

    private @Nullable Unidad unidad(Captura captura, Validacion validacion) {
        String clave = captura.unidad();
        if (clave == null || clave.isBlank()) {
            return null;
        }
        Unidad hoy = unidades.buscar(clave).orElse(null);
        LocalDate fin = captura.fechaFin();
        validacion
                .exigir(hoy != null, "unidad", "No existe esa unidad; consulte GET /unidades.", clave)
                .exigir(
                        hoy == null || hoy.tipo().prestaServicios(),
                        "unidad",
                        "Indique un plantel o CAST: sólo ellos prestan servicios.",
                        clave)
                .exigir(
                        hoy == null || fin == null || hoy.vigente(fin),
                        "unidad",
                        "La unidad no existía en la fecha de fin del servicio; revise ambas.",
                        clave);
        return hoy;
    }

    private @Nullable TipoDisponible tipo(Captura captura, @Nullable Unidad unidad, Validacion validacion) {
        String id = captura.tipo();
        if (id == null || id.isBlank()) {
            return null;
        }
        TipoDisponible tipo = tipos.buscar(id).orElse(null);
        validacion
                .exigir(
                        tipo != null,
                        "tipo",
                        "Ese tipo de servicio no está disponible; consulte GET /tipos-servicio.",
                        id)
                .exigir(
                        tipo == null || unidad == null || tipo.habilitado(unidad),
                        "tipo",
                        "Ese tipo de servicio no está habilitado para la unidad; pida a la DCTA que lo habilite.",
                        id);
        return tipo;
    }

    private @Nullable Oferta oferta(
            Captura captura, @Nullable Unidad unidad, @Nullable TipoDisponible tipo, Validacion validacion) {
        String clave = captura.oferta();
        if (clave == null || clave.isBlank()) {
            return null;
        }
        Oferta oferta = ofertas.buscar(clave).orElse(null);
        if (oferta == null) {
            validacion.exigir(false, "oferta", "No está en el catálogo; consulte GET /ofertas.", clave);
            return null;
        }
        validacion
                .exigir(oferta.activa(), "oferta", "Ya no se ofrece; elija otra del catálogo.", clave)
                .exigir(
                        unidad == null || oferta.laOfrece(unidad),
                        "oferta",
                        "Esa unidad no la ofrece; elija otra o pida que se agregue.",
                        clave)
                .exigir(
                        tipo == null || tipo.linea() == oferta.linea(),
                        "oferta",
                        "Es de la línea " + oferta.linea() + " y el tipo es de la otra; corrija uno de los dos.",
                        clave);
        return oferta;
    }

    private void anio(@Nullable LocalDate fin, Validacion validacion) {
        validacion.exigir(
                fin == null || ejercicios.abiertos().contains(fin.getYear()),
                "fechaFin",
                "El ejercicio de esa fecha no está abierto; corríjala o pida a la DSTC, la CST o la CSC que lo abra"
                        + " (POST /ejercicios).",
                fin);
    }

    private void usuario(@Nullable String rfc, Validacion validacion) {
        validacion.exigir(
                rfc == null
                        || rfc.isBlank()
                        || firmas.buscar(Rfc.normalizar(rfc)).isPresent(),
                "usuario",
                "No hay empresa o persona registrada con ese RFC; revíselo o regístrela en POST /firmas.",
                rfc);
    }

    private static Hechos medir(TipoDisponible tipo, Propuesto propuesto) {
        Validacion validacion = new Validacion();
        tipo.revisar(propuesto).forEach(h -> validacion.exigir(false, h.campo(), h.mensaje(), null));
        validacion.terminar();
        return tipo.medir(propuesto);
    }

    private static Propuesto propuesto(Captura c, Map<String, Object> datos) {
        return new Propuesto(
                Objects.requireNonNull(c.tipo()),
                Objects.requireNonNull(c.unidad()),
                Objects.requireNonNull(c.fechaInicio()),
                Objects.requireNonNull(c.fechaFin()),
                ReglasComunes.cero(c.horas()),
                ReglasComunes.cero(c.participantesHombres()),
                ReglasComunes.cero(c.participantesMujeres()),
                ReglasComunes.cero(c.participantesOtro()),
                Optional.ofNullable(c.acreditados()),
                Objects.requireNonNull(c.cuota()).setScale(2, RoundingMode.UNNECESSARY),
                Valores.de(datos));
    }

    private Revisado revisado(
            Captura c, Propuesto propuesto, TipoDisponible tipo, Unidad unidad, Oferta oferta, Hechos hechos) {
        List<Aporte> aportes = Medicion.aportes(indicadores.listar(), tipo.linea(), hechos);
        String usuario = texto(c.usuario());
        return new Revisado(
                propuesto,
                tipo.bundle(),
                tipo.linea(),
                Objects.requireNonNull(unidad.entidad()),
                oferta.id(),
                oferta.clave(),
                Objects.requireNonNull(c.modalidad()),
                Objects.requireNonNull(c.sector()),
                usuario == null ? null : Rfc.normalizar(usuario),
                texto(c.requerimiento()),
                texto(c.convenio()),
                Optional.ofNullable(texto(c.origen())).orElse("ESTATAL"),
                Boolean.TRUE.equals(c.cerrado()),
                unidad.demostracion() || oferta.demostracion(),
                aportes);
    }

    private static @Nullable String texto(@Nullable String texto) {
        return texto == null || texto.isBlank() ? null : texto.strip();
    }
}
