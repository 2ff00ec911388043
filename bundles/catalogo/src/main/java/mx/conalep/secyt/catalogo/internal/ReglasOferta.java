package mx.conalep.secyt.catalogo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.CambiosOferta;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.catalogo.Ofertas;
import mx.conalep.secyt.http.Validacion;
import mx.conalep.secyt.organizacion.Unidades;
import org.jspecify.annotations.Nullable;

/** What an offer must be like. */
final class ReglasOferta {

    private static final Pattern CLAVE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final Pattern TIPO = Pattern.compile("[a-z0-9-]{2,40}");
    private static final List<String> MODALIDADES = List.of("PRESENCIAL", "EN_LINEA", "MIXTA");
    private static final int LARGO_CLAVE = 20;
    private static final int LARGO_NOMBRE = 200;
    private static final int MAXIMO_HORAS = 9999;

    private ReglasOferta() {}

    static void validar(Oferta o, Unidades unidades) {
        Validacion v = new Validacion();
        v.exigir(
                o.clave().length() <= LARGO_CLAVE && CLAVE.matcher(o.clave()).matches(),
                "clave",
                "Use hasta 20 mayúsculas, dígitos y guiones; por ejemplo CUR-001.",
                o.clave());
        nombre(v, o.nombre());
        horas(v, o.horas());
        v.exigir(
                o.modalidad() == null || MODALIDADES.contains(o.modalidad()),
                "modalidad",
                "Use uno de " + MODALIDADES + ".",
                o.modalidad());
        area(v, o.linea(), o.area());
        v.exigir(
                o.claveSat() == null || ListaReferencia.CLAVES_SAT.contiene(o.claveSat()),
                "claveSat",
                "Use una clave de la lista /claves-sat, de 8 dígitos.",
                o.claveSat());
        o.unidades()
                .forEach(u -> v.exigir(
                        unidades.buscar(u).isPresent(),
                        "unidades",
                        "No existe esa unidad; busque su clave en la lista de unidades (/unidades).",
                        u));
        v.terminar();
    }

    /** The end of an offer: why, and something else that is offered then. */
    static void retiro(CambiosOferta.Retiro retiro, Oferta actual, Ofertas ofertas) {
        Validacion v = new Validacion();
        Peticion.texto(v, retiro.motivo(), "motivo");
        LocalDate desde = retiro.desde();
        String sustituta = retiro.sustituta();
        if (desde != null && sustituta != null) {
            Oferta otra = ofertas.buscar(sustituta, desde).orElse(null);
            v.exigir(
                    otra != null
                            && otra.activa()
                            && otra.linea() == actual.linea()
                            && !otra.clave().equals(actual.clave()),
                    "sustituta",
                    "Indique otra oferta de la misma línea que se ofrezca en esa fecha.",
                    sustituta);
        }
        v.terminar();
    }

    static void nombre(Validacion v, @Nullable String nombre) {
        v.presente(nombre, "nombre")
                .exigir(
                        nombre == null || nombre.length() <= LARGO_NOMBRE,
                        "nombre",
                        "Abrevie el nombre a 200 caracteres.",
                        nombre);
    }

    static void horas(Validacion v, @Nullable Integer horas) {
        v.exigir(
                horas == null || (horas >= 1 && horas <= MAXIMO_HORAS),
                "horas",
                "Use de 1 a 9999 horas, o ninguna si varía.",
                horas);
    }

    private static void area(Validacion v, Linea linea, @Nullable String area) {
        if (area != null && linea == Linea.CAPACITACION) {
            v.exigir(
                    ListaReferencia.AREAS.contiene(area),
                    "area",
                    "Use una clave de la lista /areas-tematicas, como 5000.",
                    area);
        } else if (area != null) {
            v.exigir(
                    TIPO.matcher(area).matches(),
                    "area",
                    "Use la clave de un tipo de servicio tecnológico, como calibracion.",
                    area);
        }
    }
}
