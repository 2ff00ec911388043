package mx.conalep.secyt.extensiones.internal.pieza;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.conalep.secyt.api.advertencia.Advertencia;
import mx.conalep.secyt.api.advertencia.AdvertenciaInfo;
import mx.conalep.secyt.api.cuota.PoliticaCuota;
import mx.conalep.secyt.api.cuota.PoliticaCuotaInfo;
import mx.conalep.secyt.api.cuota.ReglaDerrama;
import mx.conalep.secyt.api.cuota.ReglaDerramaInfo;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.FormatoInformeInfo;
import mx.conalep.secyt.api.notificacion.Notificador;
import mx.conalep.secyt.api.notificacion.NotificadorInfo;
import mx.conalep.secyt.api.procedimiento.FuenteProcedimientos;
import mx.conalep.secyt.api.procedimiento.FuenteProcedimientosInfo;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.api.servicio.TipoServicio;
import mx.conalep.secyt.api.servicio.TipoServicioInfo;
import org.jspecify.annotations.Nullable;

/** A contract that plugins fulfil, with what its service properties must look like. */
public enum Clase {
    FORMATO(FormatoInforme.class, FormatoInformeInfo.PREFIX_) {
        @Override
        @Nullable String defectoPropio(Propiedades p) {
            if (!MEDIO.matcher(p.texto("tipoMedio")).matches()) {
                return "«tipoMedio» no es un tipo de medio (RFC 6838); escriba, por ejemplo, text/plain;charset=UTF-8.";
            }
            return EXTENSION.matcher(p.texto("extension")).matches()
                    ? null
                    : "«extension» lleva de 1 a 10 letras o dígitos, sin punto.";
        }
    },
    TIPO(TipoServicio.class, TipoServicioInfo.PREFIX_) {
        @Override
        @Nullable String defectoPropio(Propiedades p) {
            return linea(p).isPresent() ? null : "«linea» es CAPACITACION o TECNOLOGICOS.";
        }
    },
    ADVERTENCIA(Advertencia.class, AdvertenciaInfo.PREFIX_),
    POLITICA(PoliticaCuota.class, PoliticaCuotaInfo.PREFIX_),
    REGLA(ReglaDerrama.class, ReglaDerramaInfo.PREFIX_),
    PROCEDIMIENTOS(FuenteProcedimientos.class, FuenteProcedimientosInfo.PREFIX_),
    NOTIFICADOR(Notificador.class, NotificadorInfo.PREFIX_);

    private static final Pattern MEDIO = Pattern.compile("[\\w.+-]{1,60}/[\\w.+-]{1,100}(; ?[\\w.+-]+=[\\w.+-]+){0,5}");
    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z0-9]{1,10}");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
    private static final Pattern NOMBRE = Pattern.compile("\\P{Cntrl}{1,120}");

    private final Class<?> contrato;
    private final String prefijo;

    Clase(Class<?> contrato, String prefijo) {
        this.contrato = contrato;
        this.prefijo = prefijo;
    }

    public Class<?> contrato() {
        return contrato;
    }

    public String prefijo() {
        return prefijo;
    }

    /** What is wrong with the properties that only this contract has. */
    @Nullable String defectoPropio(Propiedades p) {
        return null;
    }

    /** What is wrong with the properties, in Spanish; null when nothing is. */
    public @Nullable String defecto(Propiedades p) {
        if (!ID.matcher(p.texto("id")).matches()) {
            return "«id» lleva de 2 a 40 minúsculas, dígitos o guiones y no empieza con guion; anote la clase con "
                    + contrato.getSimpleName() + "Info.";
        }
        return p.texto("nombre").isBlank() || !NOMBRE.matcher(p.texto("nombre")).matches()
                ? "«nombre» lleva de 1 a 120 caracteres."
                : defectoPropio(p);
    }

    public static Optional<Linea> linea(Propiedades p) {
        return Arrays.stream(Linea.values())
                .filter(l -> l.name().equals(p.texto("linea")))
                .findFirst();
    }
}
