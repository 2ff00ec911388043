package mx.conalep.secyt.extensiones.internal.advertencia;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.Aviso;
import mx.conalep.secyt.api.advertencia.Situacion;
import mx.conalep.secyt.extensiones.Advertencias;
import mx.conalep.secyt.extensiones.Advertido;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.FallaException;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.registro.Habilitadas;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.security.Ambito;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs the warnings one after another; the guard has named and counted whichever failed. */
@Component(configurationPid = "mx.conalep.secyt.extensiones")
public final class AdvertenciasHabilitadas implements Advertencias {

    private static final Pattern CLAVE = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final int AVISOS_MAXIMOS = 20;
    private static final int MENSAJE_MAXIMO = 500;

    private final Habilitadas habilitadas;
    private final Guarda guarda;
    private final Duration limite;

    /** Limit for warnings. */
    public @interface Ajustes {

        /** Milliseconds for one warning; whoever captures waits for it. */
        long limiteAdvertenciaMs() default 1_000;
    }

    /** Calls what is enabled. */
    @Activate
    public AdvertenciasHabilitadas(Ajustes ajustes, @Reference Habilitadas habilitadas, @Reference Guarda guarda) {
        this.habilitadas = habilitadas;
        this.guarda = guarda;
        this.limite = Duration.ofMillis(ajustes.limiteAdvertenciaMs());
    }

    @Override
    public List<Advertido> advertir(Ambito unidad, Situacion situacion) {
        return habilitadas.para(Clase.ADVERTENCIA, unidad).stream()
                .flatMap(p -> avisos(p, situacion))
                .toList();
    }

    private Stream<Advertido> avisos(Pieza pieza, Situacion situacion) {
        try {
            Situacion suya = new SituacionAjustada(situacion, habilitadas.ajustes(pieza, situacion.unidad()));
            return guarda
                    .llamar(
                            pieza,
                            situacion.unidad(),
                            Advertencia.class,
                            "advertir",
                            limite,
                            a -> revisados(pieza.id(), a.advertir(suya)))
                    .stream();
        } catch (Problema fallo) {
            return Stream.empty();
        }
    }

    /** Copies of ours, once for each key. */
    private static List<Advertido> revisados(String regla, List<Aviso> avisos) throws FallaException {
        List<Aviso> copia = List.copyOf(avisos);
        if (copia.size() > AVISOS_MAXIMOS) {
            throw new FallaException("dio más de " + AVISOS_MAXIMOS + " avisos");
        }
        Set<String> claves = new HashSet<>();
        for (Aviso aviso : copia) {
            exigir(CLAVE.matcher(aviso.clave()).matches(), aviso, "no es camelCase de hasta 40 letras y dígitos");
            exigir(claves.add(aviso.clave()), aviso, "se repite");
            exigir(!aviso.mensaje().isBlank(), aviso, "no tiene mensaje");
        }
        return copia.stream()
                .map(a -> new Advertido(regla, a.clave(), corto(a.mensaje().strip())))
                .toList();
    }

    private static void exigir(boolean condicion, Aviso aviso, String defecto) throws FallaException {
        if (!condicion) {
            throw new FallaException("la clave de aviso «" + aviso.clave() + "» " + defecto);
        }
    }

    private static String corto(String mensaje) {
        return mensaje.length() > MENSAJE_MAXIMO ? mensaje.substring(0, MENSAJE_MAXIMO) : mensaje;
    }
}
