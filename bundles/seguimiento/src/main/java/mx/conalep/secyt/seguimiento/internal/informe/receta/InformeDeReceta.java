package mx.conalep.secyt.seguimiento.internal.informe.receta;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.api.informe.Fila;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.informes.FuenteInforme;
import mx.conalep.secyt.informes.InformeTabular;
import mx.conalep.secyt.informes.ParametroInforme;
import mx.conalep.secyt.organizacion.Unidades;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/** A recipe that can be asked for. Thread-safe. */
public final class InformeDeReceta implements FuenteInforme {

    private final Receta receta;
    private final Tx tx;
    private final Unidades unidades;
    private final Clock reloj;

    /** With what it reads from. */
    public InformeDeReceta(Receta receta, Tx tx, Unidades unidades, Clock reloj) {
        this.receta = receta;
        this.tx = tx;
        this.unidades = unidades;
        this.reloj = reloj;
    }

    @Override
    public String clave() {
        return receta.clave();
    }

    @Override
    public String titulo() {
        return receta.titulo();
    }

    @Override
    public String descripcion() {
        return receta.descripcion();
    }

    @Override
    public Set<Rol> para() {
        return receta.para();
    }

    @Override
    public List<ParametroInforme> parametros() {
        return receta.parametros();
    }

    @Override
    public Informe generar(Identidad quien, Map<String, String> parametros) {
        Pedido pedido = new Pedido(quien, unidades, parametros, reloj);
        Tabla tabla = receta.tabla().apply(pedido);
        Iterable<Fila> filas = receta.lectura().filas(tx, pedido, tabla);
        InformeTabular cabeza = new InformeTabular(
                clave(),
                titulo(),
                pedido.filtros(),
                tabla.columnas(),
                filas instanceof List<Fila> todas ? todas : List.of(),
                filas instanceof List<Fila> todas ? tabla.totales(todas) : Optional.empty(),
                receta.notas().apply(pedido),
                List.of(),
                tx.read(s -> demostracion(s.jdbc(), pedido)));
        return filas instanceof List ? cabeza : new InformeLargo(cabeza, filas);
    }

    /** Whether demonstration records are among what is read. */
    private static boolean demostracion(Connection connection, Pedido pedido) throws SQLException {
        List<Integer> hay = new ArrayList<>();
        Sentencia.de("SELECT 1 FROM periodo")
                .donde(pedido.condiciones("").y("demostracion = true"))
                .mas(" FETCH FIRST 1 ROW ONLY")
                .leer(connection, fila -> hay.add(1));
        return !hay.isEmpty();
    }
}
