package mx.conalep.secyt.trabajos.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.persistence.internal.TableLease;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;
import mx.conalep.secyt.trabajos.AvisoRecibido;
import mx.conalep.secyt.trabajos.Entrega.Resultado;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BuzonTest {

    private static final Identidad ROSA =
            Identidad.de("rosa", "Rosa", Set.of(new Facultad(Rol.CAPTURISTA, Oficina.PLANTEL)));
    private static final Identidad CST = Identidad.de("cst", "CST", Set.of(new Facultad(Rol.CST, "CONALEP")));
    private static final Paginacion TODO = new Paginacion(1, 50);

    @TestFactory
    Stream<DynamicTest> eachPersonReadsForHimselfOneByOneOrAllAtOnce() {
        return Oficina.enAmbas(o -> {
            o.avisar("a", "b", "c");
            o.avisar(Oficina.aviso("d", "CST"));
            AvisosGuardados buzon = new AvisosGuardados(o.tx, u -> List.of(u, "CONALEP"), o);
            Identidad luis = Identidad.de("luis", "Luis", ROSA.facultades());

            assertThat(buzon.sinLeer(ROSA)).isEqualTo(3);
            buzon.leer(
                    ROSA, buzon.recibidos(ROSA, true, TODO).elementos().get(0).id());
            assertThat(buzon.recibidos(ROSA, true, TODO).elementos())
                    .extracting(AvisoRecibido::asunto)
                    .containsExactly("Se devolvió b", "Se devolvió a");
            assertThat(buzon.leerTodos(ROSA)).isEqualTo(2);
            assertThat(buzon.leerTodos(ROSA)).isZero();
            assertThat(buzon.sinLeer(luis)).isEqualTo(3);
            assertThat(buzon.recibidos(CST, false, TODO).elementos())
                    .as("a national post gets what its area gets")
                    .extracting(AvisoRecibido::asunto)
                    .containsExactly("Se devolvió d");
        });
    }

    @TestFactory
    Stream<DynamicTest> whatWasDeliveredLongAgoIsDeletedAndWhatWasNotIsKept() {
        return Oficina.enAmbas(o -> {
            o.avisar("viejo");
            o.nodo(a -> new Resultado(Set.of(), null)).ronda();
            AvisosGuardados buzon = new AvisosGuardados(o.tx, u -> List.of(u, "CONALEP"), o);
            buzon.leerTodos(ROSA);
            o.avisar("sin-entregar");
            o.reloj.avanzar(Duration.ofDays(31));
            Limpieza limpieza = new Limpieza(30, o.tx, new TableLease(o.tx), o);
            limpieza.ronda();
            limpieza.cerrar();
            assertThat(buzon.recibidos(ROSA, false, TODO).elementos())
                    .extracting(AvisoRecibido::asunto)
                    .containsExactly("Se devolvió sin-entregar");
        });
    }
}
