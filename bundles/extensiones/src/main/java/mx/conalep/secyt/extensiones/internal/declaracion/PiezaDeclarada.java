package mx.conalep.secyt.extensiones.internal.declaracion;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.extensiones.internal.declarado.Declaracion;
import mx.conalep.secyt.extensiones.internal.declarado.FormatoDeclarado;
import mx.conalep.secyt.extensiones.internal.declarado.Plantilla;
import mx.conalep.secyt.extensiones.internal.declarado.RecetaFormato;
import mx.conalep.secyt.extensiones.internal.declarado.RecetaTipo;
import mx.conalep.secyt.extensiones.internal.declarado.Salida;
import mx.conalep.secyt.extensiones.internal.declarado.TipoDeclarado;
import mx.conalep.secyt.extensiones.internal.pieza.Clase;
import mx.conalep.secyt.extensiones.internal.pieza.FallaException;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.pieza.Propiedades;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;

/** Turns a declaration into a contribution like that of a bundle. */
final class PiezaDeclarada {

    /** What the name of the bundle would be. */
    static final String PREFIJO = "declaracion.";

    private final Rastreador rastreador;

    PiezaDeclarada(Rastreador rastreador) {
        this.rastreador = rastreador;
    }

    Pieza de(Declaracion declaracion, Origen origen) {
        return declaracion instanceof RecetaTipo tipo
                ? new Pieza(Clase.TIPO, tipo(tipo), origen, Long.MAX_VALUE, new Fija(new TipoDeclarado(tipo)))
                : formato((RecetaFormato) declaracion, origen);
    }

    private Pieza formato(RecetaFormato receta, Origen origen) {
        return new Pieza(
                Clase.FORMATO,
                propiedades(receta),
                origen,
                Long.MAX_VALUE,
                new Fija(new FormatoDeclarado(receta, this::base)));
    }

    /** Only the core's: a declaration does not run another plugin. */
    private FormatoInforme base(String id) throws IOException {
        Pieza pieza = rastreador.vista().piezas(Clase.FORMATO).get(id);
        if (pieza == null || !pieza.origen().nucleo()) {
            throw new IOException("No está el formato " + id + " del núcleo");
        }
        try {
            return (FormatoInforme) pieza.instancia();
        } catch (FallaException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Propiedades propiedades(RecetaFormato receta) {
        Map<String, String> valores = comunes(receta);
        Plantilla plantilla = receta.plantilla();
        Salida salida = receta.salida();
        valores.put(
                "tipoMedio",
                plantilla == null ? Objects.requireNonNull(salida).tipoMedio() : "text/plain;charset=UTF-8");
        valores.put(
                "extension", plantilla == null ? Objects.requireNonNull(salida).id() : plantilla.extension());
        return new Propiedades(valores);
    }

    private static Propiedades tipo(RecetaTipo receta) {
        Map<String, String> valores = comunes(receta);
        valores.put("linea", receta.linea().name());
        valores.put("version", Integer.toString(receta.version()));
        valores.put("categoria", receta.categoria());
        return new Propiedades(valores);
    }

    private static Map<String, String> comunes(Declaracion declaracion) {
        Map<String, String> valores = new HashMap<>();
        valores.put("id", declaracion.id());
        valores.put("nombre", declaracion.nombre());
        return valores;
    }

    /** An instance that is always there. */
    private record Fija(Object instancia) implements Pieza.Fuente {

        @Override
        public Object pedir() {
            return instancia;
        }

        @Override
        public void soltar() {}
    }
}
