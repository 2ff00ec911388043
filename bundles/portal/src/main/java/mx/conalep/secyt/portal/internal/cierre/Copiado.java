package mx.conalep.secyt.portal.internal.cierre;

import java.util.List;
import java.util.Optional;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Fechas;
import mx.conalep.secyt.portal.internal.piezas.Opcion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.seguimiento.CargaServicios;
import mx.conalep.secyt.seguimiento.Copias;
import mx.conalep.secyt.seguimiento.FiltroServicios;
import mx.conalep.secyt.seguimiento.Servicio;
import mx.conalep.secyt.seguimiento.Servicios;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A service of this quarter made like one of the quarter before. Thread-safe. */
@Component(service = Copiado.class)
public final class Copiado {

    private static final int TRIMESTRES = 4;
    private static final Paginacion ULTIMOS = new Paginacion(1, 50);

    private final Servicios servicios;
    private final Copias copias;

    /** With the use cases. */
    @Activate
    public Copiado(@Reference Servicios servicios, @Reference Copias copias) {
        this.servicios = servicios;
        this.copias = copias;
    }

    /** Empty when the quarter before had nothing, or he does not capture. */
    Optional<Seccion> seccion(Solicitud solicitud, Lugar lugar) {
        if (!solicitud.identidad().tiene(Rol.CAPTURISTA, Rol.UNIDAD_ESTATAL)) {
            return Optional.empty();
        }
        List<Servicio> antes = servicios
                .listar(solicitud.identidad(), anterior(lugar), ULTIMOS)
                .elementos();
        return antes.isEmpty() ? Optional.empty() : Optional.of(seccion(antes, lugar));
    }

    private static FiltroServicios anterior(Lugar lugar) {
        boolean primero = lugar.trimestre() == 1;
        return new FiltroServicios(
                lugar.unidad(),
                primero ? lugar.ejercicio() - 1 : lugar.ejercicio(),
                null,
                primero ? TRIMESTRES : lugar.trimestre() - 1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "-fechaFin");
    }

    private static Seccion seccion(List<Servicio> antes, Lugar lugar) {
        List<List<Celda>> filas = antes.stream()
                .map(s -> List.of(
                        Celda.enlace(s.folio(), Direccion.de("/servicios/uno").con("folio", s.folio())),
                        Celda.de(s.oferta()),
                        Celda.de(Fechas.dia(s.fechaFin()))))
                .toList();
        Tabla tabla = Tabla.de(
                "antes-tabla",
                "Los del trimestre anterior",
                List.of(Columna.de("Servicio"), Columna.de("Oferta"), Columna.de("Terminó")),
                filas);
        return Seccion.de(
                "antes",
                "Copiar del trimestre anterior",
                "Se toman la oferta, las horas, la modalidad y la cuota; las fechas y las personas se dicen de nuevo.",
                tabla,
                copiar(antes, lugar));
    }

    private static Acto copiar(List<Servicio> antes, Lugar lugar) {
        List<Opcion> opciones = antes.stream()
                .map(s -> new Opcion(s.folio(), s.folio() + ", " + s.oferta()))
                .toList();
        return Acto.de(
                "copiar",
                lugar,
                "Copiar un servicio",
                "La copia queda capturada; después se revisa y se reporta.",
                Entrada.lista("copiado", "Servicio", opciones).obligatoria(),
                Entrada.de(Entrada.Clase.FECHA, "fechaInicio", "Fecha de inicio")
                        .obligatoria(),
                Entrada.de(Entrada.Clase.FECHA, "fechaFin", "Fecha de fin").obligatoria(),
                Entrada.de(Entrada.Clase.ENTERO, "participantesMujeres", "Participantes mujeres")
                        .obligatoria(),
                Entrada.de(Entrada.Clase.ENTERO, "participantesHombres", "Participantes hombres")
                        .obligatoria());
    }

    void copiar(Solicitud solicitud) {
        Copias.Copia copia = new Copias.Copia(
                solicitud.parametro("copiado").orElse(null),
                null,
                null,
                solicitud.fecha("fechaInicio").orElse(null),
                solicitud.fecha("fechaFin").orElse(null),
                solicitud.entero("participantesHombres").orElse(null),
                solicitud.entero("participantesMujeres").orElse(null),
                null,
                null,
                null,
                null);
        List<CargaServicios.Rechazo> rechazos =
                copias.copiar(solicitud.identidad(), List.of(copia)).rechazos();
        if (!rechazos.isEmpty()) {
            throw Problema.invalido(rechazos.get(0).errores());
        }
    }
}
