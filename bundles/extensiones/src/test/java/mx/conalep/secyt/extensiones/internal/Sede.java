package mx.conalep.secyt.extensiones.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.conalep.secyt.api.campo.Campo;
import mx.conalep.secyt.api.informe.FormatoInforme;
import mx.conalep.secyt.api.informe.Informe;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.Verificacion;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.Complemento.Contribucion;
import mx.conalep.secyt.extensiones.Complemento.Estado;
import mx.conalep.secyt.extensiones.Complemento.Uso;
import mx.conalep.secyt.extensiones.Complementos;
import mx.conalep.secyt.extensiones.internal.ajuste.AjustesEnMemoria;
import mx.conalep.secyt.extensiones.internal.ajuste.AjustesGuardados;
import mx.conalep.secyt.extensiones.internal.decision.Alcance;
import mx.conalep.secyt.extensiones.internal.decision.DecisionesEnMemoria;
import mx.conalep.secyt.extensiones.internal.decision.Habilitacion;
import mx.conalep.secyt.extensiones.internal.decision.PorUnidad;
import mx.conalep.secyt.extensiones.internal.guarda.Guarda;
import mx.conalep.secyt.extensiones.internal.habilitacion.HabilitacionesGuardadas;
import mx.conalep.secyt.extensiones.internal.habilitacion.PruebasGuardadas;
import mx.conalep.secyt.extensiones.internal.pieza.Origen;
import mx.conalep.secyt.extensiones.internal.pieza.Pieza;
import mx.conalep.secyt.extensiones.internal.registro.Registro;
import mx.conalep.secyt.persistence.TxSession;
import mx.conalep.secyt.persistence.test.TestDatabase;
import mx.conalep.secyt.security.Facultad;
import mx.conalep.secyt.security.Identidad;
import mx.conalep.secyt.security.Rol;

/** One node on a database, with a plugin of CE-08, one without header and the core. */
public final class Sede implements AutoCloseable {

    public static final String DE_08 = "mx.gob.chihuahua.formato";
    public static final String SIN_CABECERA = "mx.gob.otro";
    public static final String NUCLEO = "mx.conalep.secyt.formatos";

    public static final Identidad ADMIN = con("admin", Rol.ADMINISTRADOR, "CONALEP");
    public static final Identidad DCTA = con("dcta", Rol.DCTA, "CONALEP");
    public static final Identidad CE_08 = con("ce-08", Rol.UNIDAD_ESTATAL, "CE-08");
    public static final Identidad CE_09 = con("ce-09", Rol.UNIDAD_ESTATAL, "CE-09");
    public static final Identidad PLANTEL_08 = con("plantel-08", Rol.CAPTURISTA, "08DPT0001C");

    public final List<String> notas = new ArrayList<>();
    public final DecisionesEnMemoria decisiones;
    public final Habilitacion habilitacion;
    public final HabilitacionesGuardadas habilitaciones;
    public final AjustesEnMemoria memoria;
    public final AjustesGuardados ajustes;
    public final PruebasGuardadas pruebas;
    public final Pieza pieza;
    private final ArbolPrueba arbol = new ArbolPrueba();
    private final Guarda guarda = Fabrica.guarda(5_000);

    public Sede(TestDatabase database, Campo... campos) {
        Bitacora bitacora = new Notas();
        decisiones = new DecisionesEnMemoria(database.tx());
        habilitacion = new Habilitacion(arbol, decisiones);
        Alcance alcance = new Alcance(new Pocos(), habilitacion, decisiones, arbol);
        habilitaciones = new HabilitacionesGuardadas(database.tx(), bitacora, arbol, alcance, decisiones);
        memoria = new AjustesEnMemoria(decisiones, arbol, guarda);
        pieza = Fabrica.formato(Origen.de(7, DE_08, "1.0.0", "CE-08"), "ce08-texto", 1, new ConAjustes(campos));
        Registro registro = new Registro(guarda, Path.of("."), new PorUnidad(habilitacion, memoria));
        registro.poner("ce08-texto", pieza);
        ajustes = AjustesGuardados.de(database.tx(), bitacora, alcance, registro::vista, decisiones, memoria);
        pruebas = PruebasGuardadas.de(database.tx(), bitacora, alcance, registro::vista, memoria);
    }

    public static Identidad con(String cuenta, Rol rol, String unidad) {
        return Identidad.de(cuenta, cuenta, Set.of(new Facultad(rol, unidad)));
    }

    public static Origen origen(String bundle, String cabecera) {
        return Origen.de(7, bundle, "1.0.0", cabecera);
    }

    public boolean habilitado(String bundle, String cabecera, String unidad) {
        return habilitacion.cubre(origen(bundle, cabecera), arbol.buscar(unidad).orElseThrow());
    }

    @Override
    public void close() {
        decisiones.cerrar();
        guarda.cerrar();
    }

    private record ConAjustes(Campo... campos) implements FormatoInforme {
        @Override
        public void escribir(Informe informe, java.io.OutputStream salida) {}

        @Override
        public List<Campo> ajustes() {
            return List.of(campos);
        }
    }

    private final class Notas implements Bitacora {
        @Override
        public void anotar(TxSession sesion, String accion, String objeto, String id, Map<String, ?> detalle) {
            notas.add(sesion.actor() + " " + accion + " " + id + " " + new java.util.TreeMap<>(detalle));
        }

        @Override
        public Verificacion verificar() {
            return new Verificacion(notas.size(), 0, 0, List.of());
        }
    }

    private static final class Pocos implements Complementos {

        private static Complemento uno(String bundle, boolean nucleo, List<String> unidades) {
            return new Complemento(
                    bundle,
                    "1.0.0",
                    nucleo,
                    "[0.2,1)",
                    List.of(new Contribucion("FormatoInforme", "ce08-texto", "Texto", null)),
                    unidades,
                    Estado.ACTIVA,
                    null,
                    new Uso(0, 0, 0, null));
        }

        @Override
        public List<Complemento> listar() {
            return List.of(
                    uno(DE_08, false, List.of("CE-08")),
                    uno(SIN_CABECERA, false, List.of()),
                    uno(NUCLEO, true, List.of("*")));
        }

        @Override
        public Optional<Complemento> buscar(String bundle) {
            return listar().stream().filter(c -> c.bundle().equals(bundle)).findFirst();
        }
    }
}
