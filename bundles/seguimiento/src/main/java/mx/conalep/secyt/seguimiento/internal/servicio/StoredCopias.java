package mx.conalep.secyt.seguimiento.internal.servicio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.seguimiento.Captura;
import mx.conalep.secyt.seguimiento.CargaServicios;
import mx.conalep.secyt.seguimiento.Copias;
import mx.conalep.secyt.seguimiento.EstadoServicio;
import mx.conalep.secyt.seguimiento.FiltroServicios;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Servicios;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Copies what stays the same from one edition of a service to the next. */
@Component
public final class StoredCopias implements Copias {

    private static final int MAXIMO = 200;

    private final Servicios servicios;
    private final TiposServicio tipos;
    private final CargaServicios carga;

    @Activate
    public StoredCopias(
            @Reference Servicios servicios, @Reference TiposServicio tipos, @Reference CargaServicios carga) {
        this.servicios = servicios;
        this.tipos = tipos;
        this.carga = carga;
    }

    @Override
    public CargaServicios.Resultado copiar(Identidad quien, @Nullable List<Copia> copias) {
        if (copias == null || copias.isEmpty() || copias.size() > MAXIMO) {
            throw Problema.campo("copias", "Envíe de 1 a 200 copias.", copias == null ? 0 : copias.size());
        }
        List<Captura> capturas =
                copias.stream().map(c -> captura(original(quien, c), c)).toList();
        return carga.cargar(quien, capturas, EstadoServicio.CAPTURADO, false);
    }

    private Servicio original(Identidad quien, Copia copia) {
        String folio = copia.folio();
        if (folio != null) {
            return servicios.leer(quien, folio);
        }
        String oferta = copia.oferta();
        if (oferta == null || copia.unidad() == null) {
            throw Problema.campo("folio", "Indique el folio que se copia, o la unidad y la oferta.", null);
        }
        FiltroServicios ultima = new FiltroServicios(
                copia.unidad(), null, null, null, null, null, null, oferta, null, null, null, "-fechaFin");
        return servicios.listar(quien, ultima, new Paginacion(1, 1)).elementos().stream()
                .findFirst()
                .orElseThrow(() -> Problema.noExiste("un servicio de la oferta", oferta));
    }

    private Captura captura(Servicio s, Copia c) {
        return new Captura(
                s.tipo(),
                s.unidad(),
                s.oferta(),
                c.fechaInicio(),
                c.fechaFin(),
                s.horas(),
                s.modalidad(),
                s.sector(),
                c.participantesHombres(),
                c.participantesMujeres(),
                c.participantesOtro(),
                null,
                c.cuota() == null ? s.cuota() : c.cuota(),
                null,
                null,
                null,
                s.origen(),
                s.cerrado(),
                datos(s, c),
                c.justificaciones());
    }

    /** What is chosen from a list stays the same; what is written freely may name people. */
    private static boolean estable(Campo campo) {
        return !campo.opciones().isEmpty() || campo.clase() == Campo.Clase.LOGICO;
    }

    private Map<String, @Nullable Object> datos(Servicio s, Copia c) {
        Map<String, @Nullable Object> datos = new LinkedHashMap<>();
        tipos.buscar(s.tipo())
                .ifPresent(tipo -> tipo.campos().stream()
                        .filter(StoredCopias::estable)
                        .filter(campo -> s.datos().containsKey(campo.clave()))
                        .forEach(campo -> datos.put(campo.clave(), s.datos().get(campo.clave()))));
        Map<String, @Nullable Object> dados = c.datos();
        if (dados != null) {
            datos.putAll(dados);
        }
        return datos;
    }
}
