package mx.conalep.secyt.catalogo.internal.tipos;

import java.util.List;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.servicio.Hallazgo;
import mx.conalep.secyt.api.servicio.Hechos;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.ServicioPropuesto;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.api.servicio.TipoServicioInfo;
import org.osgi.service.component.annotations.Component;

/** Laboratory test of samples against a norm. */
@Component
@TipoServicioInfo(id = "ensayo", nombre = "Ensayo de laboratorio", linea = Linea.TECNOLOGICOS)
public final class Ensayo implements TipoServicio {

    @Override
    public List<Campo> campos() {
        return List.of(
                Campo.texto("muestra", "Material o muestra").obligatorio(),
                Campo.de("muestras", "Número de muestras", Campo.Clase.ENTERO).obligatorio(),
                Campo.texto("norma", "Norma o método de ensayo").obligatorio(),
                Campo.texto("numeroInforme", "Número del informe de ensayo"));
    }

    @Override
    public List<Hallazgo> revisar(ServicioPropuesto servicio) {
        boolean hay =
                servicio.datos().numero("muestras").filter(n -> n.signum() > 0).isPresent();
        return hay ? List.of() : List.of(new Hallazgo("datos.muestras", "Escriba cuántas muestras, al menos una."));
    }

    @Override
    public Hechos medir(ServicioPropuesto servicio) {
        return Hechos.de(servicio);
    }
}
