package mx.conalep.secyt.seguimiento.internal.servicio;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mx.conalep.secyt.seguimiento.Justificacion;
import mx.conalep.secyt.seguimiento.Servicio;
import org.jspecify.annotations.Nullable;

/** Which fields of a service an edition changes, by their names in JSON. */
final class Cambios {

    /** Names that a return may give; those of the type come after {@code datos.}. */
    static final Set<String> CAMPOS = Set.of(
            "tipo",
            "unidad",
            "oferta",
            "fechaInicio",
            "fechaFin",
            "horas",
            "modalidad",
            "sector",
            "participantesHombres",
            "participantesMujeres",
            "participantesOtro",
            "acreditados",
            "cuota",
            "usuario",
            "requerimiento",
            "convenio",
            "origen",
            "cerrado",
            "datos",
            "justificaciones");

    private static final int VISIBLE = 500;

    private Cambios() {}

    static Set<String> entre(Servicio antes, Revisado despues) {
        Map<String, @Nullable Object> viejos = campos(antes);
        Set<String> cambios = new LinkedHashSet<>();
        campos(despues).forEach((campo, valor) -> {
            if (!Objects.equals(valor, viejos.get(campo))) {
                cambios.add(campo);
            }
        });
        Map<String, Object> datos =
                DatosJson.read(DatosJson.write(despues.propuesto().datos().todos()));
        Set<String> propios = new HashSet<>(antes.datos().keySet());
        propios.addAll(datos.keySet());
        propios.stream()
                .filter(campo -> !Objects.equals(antes.datos().get(campo), datos.get(campo)))
                .sorted()
                .forEach(campo -> cambios.add("datos." + campo));
        if (!mismas(antes.justificaciones(), despues.justificados())) {
            cambios.add("justificaciones");
        }
        return cambios;
    }

    /** What those fields say before and after, cut to 500 characters. */
    static List<Ajuste.Campo> campos(Servicio antes, Revisado despues, Set<String> cambios) {
        Map<String, @Nullable Object> viejos = campos(antes);
        Map<String, @Nullable Object> nuevos = campos(despues);
        Map<String, Object> datos = despues.propuesto().datos().todos();
        antes.datos().forEach((campo, valor) -> viejos.put("datos." + campo, valor));
        datos.forEach((campo, valor) -> nuevos.put("datos." + campo, valor));
        return cambios.stream()
                .map(campo -> new Ajuste.Campo(campo, texto(viejos.get(campo)), texto(nuevos.get(campo))))
                .toList();
    }

    private static @Nullable String texto(@Nullable Object valor) {
        String texto = valor == null ? null : String.valueOf(valor);
        return texto == null || texto.length() <= VISIBLE ? texto : texto.substring(0, VISIBLE);
    }

    private static boolean mismas(List<Justificacion> antes, List<Justificado> despues) {
        return antes.size() == despues.size()
                && despues.stream().allMatch(d -> antes.stream().anyMatch(a -> JustificacionRows.igual(a, d)));
    }

    private static Map<String, @Nullable Object> campos(Servicio s) {
        Map<String, @Nullable Object> campos = new LinkedHashMap<>();
        campos.put("tipo", s.tipo());
        campos.put("unidad", s.unidad());
        campos.put("oferta", s.oferta());
        campos.put("fechaInicio", s.fechaInicio());
        campos.put("fechaFin", s.fechaFin());
        campos.put("horas", s.horas());
        campos.put("modalidad", s.modalidad());
        campos.put("sector", s.sector());
        campos.put("participantesHombres", s.participantesHombres());
        campos.put("participantesMujeres", s.participantesMujeres());
        campos.put("participantesOtro", s.participantesOtro());
        campos.put("acreditados", s.acreditados());
        campos.put("cuota", s.cuota());
        campos.put("usuario", s.usuario());
        campos.put("requerimiento", s.requerimiento());
        campos.put("convenio", s.convenio());
        campos.put("origen", s.origen());
        campos.put("cerrado", s.cerrado());
        return campos;
    }

    private static Map<String, @Nullable Object> campos(Revisado r) {
        Propuesto p = r.propuesto();
        Map<String, @Nullable Object> campos = new LinkedHashMap<>();
        campos.put("tipo", p.tipo());
        campos.put("unidad", p.unidad());
        campos.put("oferta", r.oferta());
        campos.put("fechaInicio", p.fechaInicio());
        campos.put("fechaFin", p.fechaFin());
        campos.put("horas", p.horas());
        campos.put("modalidad", r.modalidad());
        campos.put("sector", r.sector());
        campos.put("participantesHombres", p.participantesHombres());
        campos.put("participantesMujeres", p.participantesMujeres());
        campos.put("participantesOtro", p.participantesOtro());
        campos.put("acreditados", p.acreditados().orElse(null));
        campos.put("cuota", p.cuota());
        campos.put("usuario", r.usuario());
        campos.put("requerimiento", r.requerimiento());
        campos.put("convenio", r.convenio());
        campos.put("origen", r.origen());
        campos.put("cerrado", r.cerrado());
        return campos;
    }
}
