package mx.conalep.secyt.procedimientos.internal.expediente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import mx.conalep.secyt.bpmn.Actividad;
import mx.conalep.secyt.bpmn.Definicion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MarchaTest {

    private static final int LARGO = 400;

    @Provide
    Arbitrary<Definicion> definiciones() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(semilla -> new Trazo(new Random(semilla)).definicion()),
                Arbitraries.of(Manual.todas()));
    }

    /** A walk at random; afterwards nothing illegal has happened and the case can still end. */
    @Property(tries = 200)
    void whateverIsDoneACaseDoublesNothingAndCanAlwaysEnd(
            @ForAll("definiciones") Definicion definicion, @ForAll long semilla) {
        Paseo paseo = new Paseo(definicion);
        Random azar = new Random(semilla);
        for (int i = 0; i < 30 && !paseo.fin; i++) {
            List<String> abiertas = paseo.abiertas();
            String actividad = abiertas.get(azar.nextInt(abiertas.size()));
            List<String> respuestas = paseo.respuestas(actividad);
            paseo.concluir(actividad, respuestas.get(azar.nextInt(respuestas.size())));
        }
        assertThat(acaba(definicion, paseo)).as("can end from %s", paseo.vivas).isTrue();
    }

    /** Looks for an end among all that can be done from there. */
    private static boolean acaba(Definicion definicion, Paseo desde) {
        Set<Set<Marca>> vistas = new HashSet<>();
        Deque<Paseo> porVer = new ArrayDeque<>(List.of(desde));
        while (!porVer.isEmpty() && vistas.size() < LARGO) {
            Paseo paseo = porVer.pop();
            if (paseo.fin) {
                return true;
            }
            if (vistas.add(paseo.vivas)) {
                for (String actividad : paseo.abiertas()) {
                    for (String respuesta : paseo.respuestas(actividad)) {
                        Paseo otro = new Paseo(definicion, paseo);
                        otro.concluir(actividad, respuesta);
                        porVer.push(otro);
                    }
                }
            }
        }
        return false;
    }

    @Property(tries = 200)
    void whatIsNotOpenIsRefused(@ForAll("definiciones") Definicion definicion) {
        Paseo paseo = new Paseo(definicion);
        Marcha marcha = new Marcha(definicion);
        for (Actividad a : definicion.actividades()) {
            if (!paseo.abiertas().contains(a.id())) {
                assertThatThrownBy(() -> marcha.concluir(paseo.vivas, a.id(), ""))
                        .isInstanceOf(IllegalStateException.class);
            }
            assertThat(marcha.respuesta(a.id(), "lo que sea")).isEmpty();
        }
    }

    @Test
    void theParallelOnesOfPromocionMeetBeforeTheLast() {
        Paseo paseo = new Paseo(Manual.de("st-promocion"));
        List.of("1", "2", "3", "4", "5").forEach(a -> paseo.concluir(a, ""));
        assertThat(paseo.abiertas()).containsExactlyInAnyOrder("6a", "6b");
        paseo.concluir("6a", "");
        paseo.concluir("A", "");
        paseo.concluir("6b", "");
        assertThat(paseo.abiertas()).containsExactly("B");
        paseo.concluir("B", "");
        assertThat(paseo.abiertas()).containsExactly("7");
        paseo.concluir("7", "");
        assertThat(paseo.fin).isTrue();
    }

    @Test
    void aDecisionLeadsBackOrOn() {
        Paseo paseo = new Paseo(Manual.de("st-normatividad"));
        List.of("1", "2", "3", "4", "5").forEach(a -> paseo.concluir(a, ""));
        paseo.concluir("6", "no favorable");
        assertThat(paseo.abiertas()).containsExactly("5");
        paseo.concluir("5", "");
        paseo.concluir("6", "favorable");
        assertThat(paseo.abiertas()).containsExactly("7");
        assertThat(new Marcha(Manual.de("st-normatividad")).respuesta("6", " Favorable "))
                .contains("favorable");
    }

    @Test
    void whatIsOptionalIsBegunAndKeepsNoCaseOpen() {
        Definicion pat = Manual.de("sc-it-02");
        Paseo paseo = new Paseo(pat);
        List.of("1", "2", "3", "4", "5", "6").forEach(a -> paseo.concluir(a, ""));
        assertThat(paseo.abiertas()).containsExactly("7");
        paseo.empezar("6.1");
        assertThatThrownBy(() -> paseo.empezar("6.1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> paseo.empezar("7")).isInstanceOf(IllegalStateException.class);
        List.of("7", "8", "9").forEach(a -> paseo.concluir(a, ""));
        assertThat(paseo.fin).isTrue();
        assertThat(paseo.abiertas()).containsExactly("6.1");
        paseo.concluir("6.1", "");
        assertThat(paseo.abiertas()).isEmpty();
    }

    /** A case that walks, checking each step. */
    private static final class Paseo {

        private final Definicion definicion;
        private final Marcha marcha;
        private Set<Marca> vivas;
        private boolean fin;

        Paseo(Definicion definicion) {
            this.definicion = definicion;
            this.marcha = new Marcha(definicion);
            this.vivas = Set.of();
            aplicar(marcha.iniciar());
        }

        Paseo(Definicion definicion, Paseo otro) {
            this.definicion = definicion;
            this.marcha = new Marcha(definicion);
            this.vivas = otro.vivas;
            this.fin = otro.fin;
        }

        List<String> abiertas() {
            return vivas.stream()
                    .filter(m -> !m.espera())
                    .map(m -> definicion.nodo(m.nodo()).actividad())
                    .toList();
        }

        List<String> respuestas(String actividad) {
            Map<String, String> decisiones = definicion.actividad(actividad).decisiones();
            return decisiones.isEmpty() ? List.of("") : new ArrayList<>(decisiones.keySet());
        }

        void concluir(String actividad, String respuesta) {
            assertThat(vivas).contains(marcha.marca(actividad));
            aplicar(marcha.concluir(vivas, actividad, respuesta));
        }

        void empezar(String actividad) {
            aplicar(marcha.empezar(vivas, actividad));
        }

        private void aplicar(Avance avance) {
            assertThat(vivas).containsAll(avance.consumidas());
            Set<Marca> quedan = new LinkedHashSet<>(vivas);
            quedan.removeAll(avance.consumidas());
            for (Marca nueva : avance.nuevas()) {
                assertThat(quedan.add(nueva)).as("doubled %s", nueva).isTrue();
            }
            boolean abierta = quedan.stream()
                    .anyMatch(m -> m.espera()
                            || definicion
                                            .actividad(definicion.nodo(m.nodo()).actividad())
                                            .opcional()
                                    == null);
            assertThat(avance.fin()).isEqualTo(!abierta);
            assertThat(quedan.stream().anyMatch(m -> !m.espera()) || quedan.isEmpty())
                    .as("waits for nobody: %s", quedan)
                    .isTrue();
            vivas = quedan;
            fin = avance.fin();
        }
    }
}
