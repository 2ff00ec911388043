package mx.conalep.secyt.extensiones.internal.habilitacion;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.extensiones.Complemento;
import mx.conalep.secyt.extensiones.FormatoDisponible;
import mx.conalep.secyt.extensiones.Prueba;
import mx.conalep.secyt.extensiones.Pruebas;
import mx.conalep.secyt.extensiones.internal.decision.AjustesUnidad;
import mx.conalep.secyt.extensiones.internal.decision.Alcance;
import mx.conalep.secyt.extensiones.internal.guarda.Interruptor;
import mx.conalep.secyt.extensiones.internal.registro.FormatoGuardado;
import mx.conalep.secyt.extensiones.internal.registro.Rastreador;
import mx.conalep.secyt.extensiones.internal.registro.Registro;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.Unidad;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Trials in the database. */
@Component
public final class PruebasGuardadas implements Pruebas {

    private final Tx tx;
    private final Bitacora bitacora;
    private final Alcance alcance;
    private final Supplier<Registro.Vista> vista;
    private final AjustesUnidad ajustes;

    /** Of the formats that are present. */
    @Activate
    public PruebasGuardadas(
            @Reference Tx tx,
            @Reference Bitacora bitacora,
            @Reference Alcance alcance,
            @Reference Rastreador rastreador,
            @Reference AjustesUnidad ajustes) {
        this(tx, bitacora, alcance, rastreador::vista, ajustes);
    }

    private PruebasGuardadas(
            Tx tx, Bitacora bitacora, Alcance alcance, Supplier<Registro.Vista> vista, AjustesUnidad ajustes) {
        this.tx = tx;
        this.bitacora = bitacora;
        this.alcance = alcance;
        this.vista = vista;
        this.ajustes = ajustes;
    }

    /** On a registry that nobody follows. */
    public static PruebasGuardadas de(
            Tx tx, Bitacora bitacora, Alcance alcance, Supplier<Registro.Vista> vista, AjustesUnidad ajustes) {
        return new PruebasGuardadas(tx, bitacora, alcance, vista, ajustes);
    }

    @Override
    public Complemento exigir(Identidad quien, String bundle, Unidad unidad) {
        Complemento complemento = alcance.complemento(quien, bundle);
        alcance.exigirDecidir(quien, "probar complementos", unidad);
        return complemento;
    }

    @Override
    public FormatoDisponible formato(Identidad quien, String bundle, String formato, Unidad unidad) {
        Complemento complemento = exigir(quien, bundle, unidad);
        FormatoGuardado presente = vista.get().formatos().get(formato);
        if (presente == null || !presente.bundle().equals(bundle)) {
            throw Problema.campo(
                    "formato",
                    "El complemento no tiene en uso un formato con esa clave; tiene: "
                            + String.join(", ", PruebaRows.formatos(complemento)) + ".",
                    formato);
        }
        return presente.para(Interruptor.SIN_UNIDAD, ajustes.de(presente.pieza(), unidad.clave()));
    }

    @Override
    public Prueba anotar(Identidad quien, Prueba prueba, byte @Nullable [] documento) {
        String id = UUID.randomUUID().toString();
        return tx.write(quien, s -> {
            Prueba guardada = conClave(prueba, id);
            PruebaRows.crear(s, guardada, documento);
            bitacora.anotar(
                    s,
                    "probar",
                    "complemento",
                    HabilitacionesGuardadas.clave(prueba.bundle()),
                    Map.of("prueba", id, "unidad", prueba.unidad(), "exitosa", prueba.exitosa()));
            return PruebaRows.leer(s, prueba.bundle(), id).orElseThrow();
        });
    }

    @Override
    public List<Prueba> listar(Identidad quien, String bundle) {
        alcance.complemento(quien, bundle);
        return tx.read(s -> PruebaRows.listar(s, bundle)).stream()
                .filter(p -> alcance.mira(quien, alcance.unidad(p.unidad())))
                .toList();
    }

    @Override
    public Prueba leer(Identidad quien, String bundle, String id) {
        return tx.read(s -> PruebaRows.leer(s, bundle, id))
                .filter(p -> alcance.mira(quien, alcance.unidad(p.unidad())))
                .orElseThrow(() -> Problema.noExiste("una prueba", id));
    }

    @Override
    public byte[] documento(Identidad quien, String bundle, String id) {
        leer(quien, bundle, id);
        return tx.read(s -> PruebaRows.documento(s, bundle, id))
                .orElseThrow(() -> Problema.noExiste("un documento guardado de la prueba", id));
    }

    private static Prueba conClave(Prueba p, String id) {
        return new Prueba(
                id,
                p.bundle(),
                p.version(),
                p.formato(),
                p.informe(),
                p.unidad(),
                p.periodo(),
                p.exitosa(),
                p.resultado(),
                p.tipoMedio(),
                p.archivo(),
                p.conDocumento(),
                p.cuenta(),
                p.momento());
    }
}
