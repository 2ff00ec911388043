package mx.conalep.secyt.informes.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complemento.Contribucion;
import mx.conalep.secyt.extensiones.FormatoDisponible;
import mx.conalep.secyt.extensiones.Prueba;
import mx.conalep.secyt.extensiones.Pruebas;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.informes.PruebasFormato;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs trials: report first, then the format, then one short transaction. */
@Component
public final class PruebasEnMarcha implements PruebasFormato {

    private static final String INFORME = "metas-resultados";
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

    private final Fuentes fuentes;
    private final Pruebas pruebas;
    private final Unidades unidades;
    private final Clock reloj;

    /** With the sources that are present. */
    @Activate
    public PruebasEnMarcha(@Reference Fuentes fuentes, @Reference Pruebas pruebas, @Reference Unidades unidades) {
        this(fuentes, pruebas, unidades, Clock.system(MEXICO));
    }

    PruebasEnMarcha(Fuentes fuentes, Pruebas pruebas, Unidades unidades, Clock reloj) {
        this.fuentes = fuentes;
        this.pruebas = pruebas;
        this.unidades = unidades;
        this.reloj = reloj;
    }

    @Override
    public Prueba probar(Identidad quien, String bundle, Peticion peticion) {
        Unidad unidad = unidades.exigir(peticion.unidad(), "unidad");
        Complemento complemento = pruebas.exigir(quien, bundle, unidad);
        FormatoDisponible formato = pruebas.formato(quien, bundle, formato(complemento, peticion.formato()), unidad);
        String clave = peticion.informe() == null ? INFORME : peticion.informe();
        Trimestre trimestre = Trimestre.de(peticion, LocalDate.now(reloj));
        Map<String, String> parametros = trimestre.parametros(unidad);
        try {
            Ensayo ensayo =
                    Ensayo.hacer(formato, Copia.de(fuentes.exigir(quien, clave).generar(quien, parametros)));
            Prueba prueba = new Prueba(
                    "",
                    bundle,
                    complemento.version(),
                    formato.id(),
                    clave,
                    unidad.clave(),
                    trimestre.toString(),
                    ensayo.exitoso(),
                    ensayo.resultado(),
                    formato.tipoMedio(),
                    Emision.archivo("prueba-" + clave, parametros, formato),
                    ensayo.documento() != null,
                    quien.cuenta(),
                    reloj.instant());
            return pruebas.anotar(quien, prueba, ensayo.documento());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String formato(Complemento complemento, @Nullable String pedido) {
        if (pedido != null && !pedido.isBlank()) {
            return pedido.strip();
        }
        List<String> formatos = complemento.contribuciones().stream()
                .filter(c -> c.clase().equals("FormatoInforme"))
                .map(Contribucion::id)
                .toList();
        if (formatos.size() != 1) {
            throw Problema.campo(
                    "formato",
                    formatos.isEmpty()
                            ? "Ese complemento no tiene formatos de informe: no hay qué probar."
                            : "Diga cuál probar: " + String.join(", ", formatos) + ".",
                    pedido);
        }
        return formatos.get(0);
    }
}
