package mx.conalep.secyt.informes.internal.edicion;

import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.procedimientos.NuevoOficio;
import mx.conalep.secyt.procedimientos.Oficios;
import mx.conalep.secyt.procedimientos.PlantillasOficio;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The oficio that sends an edition. */
@Component(service = Transmision.class)
public final class Transmision {

    private static final DateTimeFormatter CORTE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT).withZone(ZoneId.of("America/Mexico_City"));

    private final Oficios oficios;
    private final PlantillasOficio plantillas;

    /** With those that write and number them. */
    @Activate
    public Transmision(@Reference Oficios oficios, @Reference PlantillasOficio plantillas) {
        this.oficios = oficios;
        this.plantillas = plantillas;
    }

    /** Folio of the oficio; an empty text when there is nobody to send it to. */
    String enviar(TxSession s, Edicion edicion, List<String> destinatarios) throws SQLException {
        if (destinatarios.isEmpty()) {
            return "";
        }
        Map<String, String> datos = Map.of(
                "informe", edicion.titulo(),
                "periodo", edicion.periodo().texto(),
                "folio", edicion.folio(),
                "corte", corte(edicion),
                "huella", edicion.huella());
        NuevoOficio oficio = NuevoOficio.de(
                        Reglas.emisora(edicion.periodo().linea()),
                        plantillas.redactar("transmision", datos),
                        destinatarios)
                .sobre("edicion", edicion.folio());
        return oficios.emitir(s, oficio).folio();
    }

    /** Civil day and hour of the cut-off. */
    static String corte(Edicion edicion) {
        return CORTE.format(edicion.corte());
    }
}
