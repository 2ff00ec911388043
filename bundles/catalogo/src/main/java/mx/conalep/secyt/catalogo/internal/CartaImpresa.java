package mx.conalep.secyt.catalogo.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.conalep.secyt.api.servicio.Linea;
import mx.conalep.secyt.catalogo.CartaDescriptiva;
import mx.conalep.secyt.catalogo.Cartas.Carta;
import mx.conalep.secyt.catalogo.Oferta;
import mx.conalep.secyt.documentos.Bloque;
import mx.conalep.secyt.documentos.Bloque.Columna;
import mx.conalep.secyt.documentos.Bloque.Tipo;
import mx.conalep.secyt.documentos.Documento;
import mx.conalep.secyt.documentos.Ficha;
import org.jspecify.annotations.Nullable;

/** A carta descriptiva on paper. */
final class CartaImpresa {

    private static final String CAPACITACION = "Coordinación de Servicios de Capacitación";
    private static final String TECNOLOGICOS = "Coordinación de Servicios Tecnológicos";

    private CartaImpresa() {}

    static Documento de(Oferta oferta, Carta carta) {
        Ficha ficha = new Ficha(
                "Carta descriptiva: " + oferta.nombre(),
                "Objetivos, contenido, evaluación y perfiles de " + oferta.clave() + ".",
                oferta.linea() == Linea.CAPACITACION ? CAPACITACION : TECNOLOGICOS,
                oferta.clave() + ", versión " + carta.version(),
                "",
                carta.cambiada(),
                "");
        return new Documento(ficha, bloques(carta.contenido()));
    }

    private static List<Bloque> bloques(CartaDescriptiva c) {
        List<Bloque> bloques = new ArrayList<>();
        parrafo(bloques, "Objetivo general", c.objetivo());
        lista(bloques, "Objetivos particulares", c.objetivos());
        bloques.add(new Bloque.Titulo(1, "Contenido"));
        bloques.add(contenido(c));
        lista(bloques, "Materiales", c.materiales());
        bloques.add(new Bloque.Titulo(1, "Evaluación"));
        bloques.add(evaluacion(c));
        parrafo(bloques, "Perfil de quien participa", c.perfilParticipante());
        parrafo(bloques, "Perfil de quien instruye", c.perfilInstructor());
        lista(bloques, "Requisitos", c.requisitos());
        return bloques;
    }

    private static Bloque contenido(CartaDescriptiva c) {
        return new Bloque.Tabla(
                "Unidades y horas",
                List.of(
                        new Columna("Unidad", Tipo.TEXTO),
                        new Columna("Temas", Tipo.TEXTO),
                        new Columna("Horas", Tipo.NUMERO)),
                c.contenido().stream()
                        .map(u -> fila(u.nombre(), String.join("; ", u.temas()), u.horas()))
                        .toList(),
                fila("Total", "", c.horas()));
    }

    private static Bloque evaluacion(CartaDescriptiva c) {
        return new Bloque.Tabla(
                "Criterios de evaluación",
                List.of(new Columna("Criterio", Tipo.TEXTO), new Columna("Porcentaje", Tipo.NUMERO)),
                c.evaluacion().stream()
                        .map(e -> fila(e.nombre(), e.porcentaje()))
                        .toList(),
                List.of());
    }

    private static List<@Nullable Object> fila(@Nullable Object... valores) {
        return Arrays.asList(valores);
    }

    private static void parrafo(List<Bloque> bloques, String titulo, String texto) {
        if (!texto.isEmpty()) {
            bloques.add(new Bloque.Titulo(1, titulo));
            bloques.add(new Bloque.Parrafo(texto));
        }
    }

    private static void lista(List<Bloque> bloques, String titulo, List<String> elementos) {
        if (!elementos.isEmpty()) {
            bloques.add(new Bloque.Titulo(1, titulo));
            bloques.add(new Bloque.Lista(elementos));
        }
    }
}
