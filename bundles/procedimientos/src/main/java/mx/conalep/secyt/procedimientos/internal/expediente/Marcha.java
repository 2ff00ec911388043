package mx.conalep.secyt.procedimientos.internal.expediente;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Definicion;
import mx.conalep.secyt.bpmn.Flujo;
import mx.conalep.secyt.bpmn.Nodo;
import mx.conalep.secyt.bpmn.Nodo.Tipo;

/**
 * Moves the tokens of a case over the diagram of its procedure. Pure: it is given the tokens and tells what becomes of them.
 * An activity is open once at most; a token that comes to one that is open already is used up there. Optional activities keep
 * no case open and are begun, never reached.
 */
final class Marcha {

    private final Definicion definicion;

    Marcha(Definicion definicion) {
        this.definicion = definicion;
    }

    /** The tokens of a new case. */
    Avance iniciar() {
        Recorrido recorrido = new Recorrido(Set.of(), "");
        definicion.nodos().stream().filter(n -> n.tipo() == Tipo.INICIO).forEach(n -> recorrido.salir(n.id()));
        return recorrido.avance();
    }

    /**
     * Ends an open activity.
     *
     * @param respuesta the answer, empty unless it decides
     */
    Avance concluir(Set<Marca> vivas, String actividad, String respuesta) {
        Marca marca = marca(actividad);
        if (!vivas.contains(marca)) {
            throw new IllegalStateException("Not open: " + actividad);
        }
        Recorrido recorrido = new Recorrido(vivas, respuesta);
        recorrido.consumir(marca);
        recorrido.salir(marca.nodo());
        return recorrido.avance();
    }

    /** Begins an optional activity. */
    Avance empezar(Set<Marca> vivas, String actividad) {
        if (vivas.contains(marca(actividad)) || definicion.actividad(actividad).opcional() == null) {
            throw new IllegalStateException("Not to be begun: " + actividad);
        }
        Recorrido recorrido = new Recorrido(vivas, "");
        recorrido.poner(marca(actividad));
        return recorrido.avance();
    }

    /** The answer as the procedure writes it; empty when it is none of them. */
    Optional<String> respuesta(String actividad, String dicha) {
        Set<String> posibles = definicion.actividad(actividad).decisiones().keySet();
        if (posibles.isEmpty()) {
            return dicha.isBlank() ? Optional.of("") : Optional.empty();
        }
        return posibles.stream().filter(r -> r.equalsIgnoreCase(dicha.strip())).findFirst();
    }

    Marca marca(String actividad) {
        return Marca.en(definicion.nodoDe(actividad).id());
    }

    private boolean retiene(Marca marca) {
        if (marca.espera()) {
            return true;
        }
        Actividad actividad = definicion.actividad(definicion.nodo(marca.nodo()).actividad());
        return actividad.opcional() == null;
    }

    /** One step under way. */
    private final class Recorrido {

        private final Set<Marca> vivas;
        private final Set<Marca> consumidas = new LinkedHashSet<>();
        private final Set<Marca> nuevas = new LinkedHashSet<>();
        private final String respuesta;

        Recorrido(Set<Marca> antes, String respuesta) {
            this.vivas = new LinkedHashSet<>(antes);
            this.respuesta = respuesta;
        }

        void poner(Marca marca) {
            if (vivas.add(marca)) {
                nuevas.add(marca);
            }
        }

        void consumir(Marca marca) {
            vivas.remove(marca);
            if (!nuevas.remove(marca)) {
                consumidas.add(marca);
            }
        }

        void salir(String nodo) {
            definicion.salidas(nodo).forEach(this::seguir);
        }

        Avance avance() {
            while (soloEsperan()) {
                soltar();
            }
            return new Avance(consumidas, nuevas, vivas.stream().noneMatch(Marcha.this::retiene));
        }

        private void seguir(Flujo flujo) {
            Nodo nodo = definicion.nodo(flujo.hasta());
            switch (nodo.tipo()) {
                case ACTIVIDAD -> llegar(nodo);
                case DECISION -> decidir(nodo);
                case UNION -> juntar(nodo, flujo.desde());
                case BIFURCACION, INICIO -> salir(nodo.id());
                case ESPERA, FIN -> {}
            }
        }

        private void llegar(Nodo nodo) {
            if (definicion.actividad(nodo.actividad()).opcional() == null) {
                poner(Marca.en(nodo.id()));
            }
        }

        private void decidir(Nodo nodo) {
            List<Flujo> salidas = definicion.salidas(nodo.id());
            List<Flujo> elegidas = salidas.size() == 1
                    ? salidas
                    : salidas.stream()
                            .filter(f -> f.respuesta().equals(respuesta))
                            .toList();
            if (elegidas.isEmpty()) {
                throw new IllegalStateException("No answer: " + respuesta);
            }
            elegidas.forEach(this::seguir);
        }

        private void juntar(Nodo nodo, String desde) {
            poner(new Marca(nodo.id(), desde));
            boolean todas = definicion.entradas(nodo.id()).stream()
                    .allMatch(f -> vivas.contains(new Marca(nodo.id(), f.desde())));
            if (todas) {
                pasar(nodo.id());
            }
        }

        private void pasar(String union) {
            List.copyOf(vivas).stream().filter(m -> m.nodo().equals(union)).forEach(this::consumir);
            salir(union);
        }

        /** Nobody can come any more to the joins that wait. */
        private boolean soloEsperan() {
            return vivas.stream().anyMatch(Marca::espera)
                    && vivas.stream().filter(m -> !m.espera()).noneMatch(Marcha.this::retiene);
        }

        private void soltar() {
            vivas.stream().filter(Marca::espera).map(Marca::nodo).findFirst().ifPresent(this::pasar);
        }
    }
}
