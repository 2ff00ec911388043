package mx.conalep.secyt.bpmn.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Flujo;
import mx.conalep.secyt.bpmn.Impreso;
import mx.conalep.secyt.bpmn.LecturaException;
import mx.conalep.secyt.bpmn.Llamada;
import mx.conalep.secyt.bpmn.Modo;
import mx.conalep.secyt.bpmn.Nodo;
import mx.conalep.secyt.bpmn.Opcional;
import mx.conalep.secyt.bpmn.Requisito;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.model.bpmn.instance.Activity;
import org.operaton.bpm.model.bpmn.instance.CallActivity;
import org.operaton.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.operaton.bpm.model.xml.instance.DomElement;

/** Makes the activities of one file, once its nodes, flows and lanes are known. */
final class LecturaActividades {

    private final Map<String, String> carriles;
    private final List<Nodo> nodos;
    private final List<Flujo> flujos;
    private final Map<String, String> numeros = new LinkedHashMap<>();

    LecturaActividades(Map<String, String> carriles, List<Nodo> nodos, List<Flujo> flujos) {
        this.carriles = carriles;
        this.nodos = nodos;
        this.flujos = flujos;
    }

    List<Actividad> leer(List<Activity> elementos) throws LecturaException {
        Set<String> opcionales = new HashSet<>();
        for (Activity elemento : elementos) {
            Extension extension = Extension.de(elemento);
            numeros.put(id(elemento), numero(extension, numeros.size() + 1));
            extension.uno("opcional").ifPresent(o -> opcionales.add(elemento.getId()));
        }
        Grafo grafo = new Grafo(nodos, flujos, n -> opcionales.contains(n.id()));
        List<Actividad> leidas = new ArrayList<>();
        for (Activity elemento : elementos) {
            leidas.add(actividad(elemento, Extension.de(elemento), grafo));
        }
        return leidas;
    }

    private static String numero(Extension extension, int orden) {
        return extension
                .uno("actividad")
                .map(a -> Extension.atributo(a, "numero"))
                .filter(n -> !n.isEmpty())
                .orElse(String.valueOf(orden));
    }

    private Actividad actividad(Activity elemento, Extension extension, Grafo grafo) throws LecturaException {
        String id = id(elemento);
        String numero = numeros.getOrDefault(id, "");
        String lugar = "La actividad " + numero;
        String unidad = carriles.getOrDefault(elemento.getId(), "");
        Optional<DomElement> datos = extension.uno("actividad");
        List<String> consulta = extension.todos("consulta").stream()
                .map(c -> Extension.atributo(c, "unidad"))
                .toList();
        List<String> siguientes = grafo.siguientes(elemento.getId());
        Map<String, String> decisiones = grafo.decisiones(elemento.getId());
        return new Actividad(
                id,
                numero,
                datos.map(d -> Extension.atributo(d, "etapa")).orElse(""),
                unidad,
                titulo(elemento, numero),
                datos.filter(d -> Extension.atributo(d, "recepcion").equals("true"))
                        .isPresent(),
                elemento.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics,
                consulta,
                extension.textos("evidencia"),
                requisito(extension),
                llamada(elemento, extension, lugar),
                opcional(extension),
                Numero.de(datos, "plazo", lugar),
                datos.map(d -> Extension.atributo(d, "oficio"))
                        .filter(o -> !o.isEmpty())
                        .orElse(null),
                extension.erratas(),
                siguientes,
                decisiones,
                impreso(extension, unidad, consulta, siguientes, decisiones));
    }

    private String id(Activity elemento) {
        return nodos.stream()
                .filter(n -> n.id().equals(elemento.getId()))
                .findFirst()
                .map(Nodo::actividad)
                .orElse(elemento.getId());
    }

    private static String titulo(Activity elemento, String numero) {
        String nombre = elemento.getName().strip().replaceAll("\\s+", " ");
        return nombre.startsWith(numero + ". ") ? nombre.substring(numero.length() + 2) : nombre;
    }

    private static @Nullable Requisito requisito(Extension extension) {
        return extension
                .uno("condicion")
                .map(c -> new Requisito(Extension.atributo(c, "clave"), Extension.texto(c)))
                .orElse(null);
    }

    private static @Nullable Opcional opcional(Extension extension) {
        return extension
                .uno("opcional")
                .map(o -> new Opcional(Extension.texto(o), Extension.atributo(o, "despuesDe")))
                .orElse(null);
    }

    private static @Nullable Llamada llamada(Activity elemento, Extension extension, String lugar)
            throws LecturaException {
        if (!(elemento instanceof CallActivity llamada)) {
            return null;
        }
        DomElement datos = extension
                .uno("llamada")
                .orElseThrow(() -> new LecturaException(
                        lugar + " es callActivity y no dice a quién llama; agréguele secyt:llamada con codigo y modo"));
        String codigo = Extension.atributo(datos, "codigo");
        String clave = llamada.getCalledElement() == null ? "" : llamada.getCalledElement();
        return new Llamada(clave, codigo, impreso(datos, codigo), modo(datos, lugar));
    }

    private static String impreso(DomElement llamada, String codigo) {
        return Extension.tiene(llamada, "impreso") ? Extension.atributo(llamada, "impreso") : codigo;
    }

    private static Modo modo(DomElement datos, String lugar) throws LecturaException {
        String modo = Extension.atributo(datos, "modo");
        return Arrays.stream(Modo.values())
                .filter(m -> m.name().equals(modo))
                .findFirst()
                .orElseThrow(() -> new LecturaException(
                        lugar + " llama con modo «" + modo + "»; escriba ESPERAR, LANZAR, POR_CONVENIO o POR_PERIODO"));
    }

    private Impreso impreso(
            Extension extension,
            String unidad,
            List<String> consulta,
            List<String> siguientes,
            Map<String, String> decisiones) {
        List<String> destinos = decisiones.isEmpty() ? siguientes : List.copyOf(decisiones.values());
        Optional<DomElement> impreso = extension.uno("impreso");
        return new Impreso(
                impreso.filter(i -> Extension.tiene(i, "unidad"))
                        .map(i -> Extension.atributo(i, "unidad"))
                        .orElse(unidad),
                lista(impreso, "menciones", consulta),
                lista(
                        impreso,
                        "siguientes",
                        destinos.stream().map(d -> numeros.getOrDefault(d, d)).toList()),
                lista(impreso, "respuestas", List.copyOf(decisiones.keySet())));
    }

    private static List<String> lista(Optional<DomElement> impreso, String atributo, List<String> siNo) {
        return impreso.filter(i -> Extension.tiene(i, atributo))
                .map(i -> Arrays.stream(Extension.atributo(i, atributo).split(",", -1))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList())
                .orElse(siNo);
    }
}
