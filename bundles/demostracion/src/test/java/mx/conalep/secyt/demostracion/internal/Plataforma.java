package mx.conalep.secyt.demostracion.internal;

import java.lang.annotation.Annotation;
import java.util.List;
import mx.conalep.secyt.audit.Bitacora;
import mx.conalep.secyt.audit.internal.AuditConfig;
import mx.conalep.secyt.audit.internal.JdbcBitacora;
import mx.conalep.secyt.audit.internal.JdbcLectura;
import mx.conalep.secyt.catalogo.internal.CatalogoOfertas;
import mx.conalep.secyt.extensiones.Categoria;
import mx.conalep.secyt.extensiones.TiposServicio;
import mx.conalep.secyt.organizacion.internal.Almanaque;
import mx.conalep.secyt.organizacion.internal.ArbolEnMemoria;
import mx.conalep.secyt.organizacion.internal.CambiosUnidad;
import mx.conalep.secyt.organizacion.internal.RegistroFirmas;
import mx.conalep.secyt.persistence.Tx;
import mx.conalep.secyt.seguimiento.internal.avance.LiveAvances;
import mx.conalep.secyt.seguimiento.internal.corte.StoredCortes;
import mx.conalep.secyt.seguimiento.internal.indicador.StoredIndicadores;
import mx.conalep.secyt.seguimiento.internal.meta.StoredMetas;
import mx.conalep.secyt.seguimiento.internal.periodo.CountedWriting;
import mx.conalep.secyt.seguimiento.internal.periodo.StoredEjercicios;
import mx.conalep.secyt.seguimiento.internal.periodo.StoredPeriodos;
import mx.conalep.secyt.seguimiento.internal.recalculo.StoredRecalculo;
import mx.conalep.secyt.seguimiento.internal.servicio.Revisor;
import mx.conalep.secyt.seguimiento.internal.servicio.ServicioRepository;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredCarga;
import mx.conalep.secyt.seguimiento.internal.servicio.StoredServicios;

/** The real slices on a database, wired as the container does. */
final class Plataforma {

    final ArbolEnMemoria unidades;
    final CatalogoOfertas ofertas;
    final StoredEjercicios ejercicios;
    final StoredMetas metas;
    final StoredPeriodos periodos;
    final StoredServicios servicios;
    final LiveAvances avances;
    final StoredRecalculo recalculo;
    final Siembra siembra;
    final Marcas marcas;
    final Bitacora bitacora;
    final Tx tx;

    Plataforma(Tx tx) {
        this.tx = tx;
        bitacora = new JdbcBitacora(tx, new SinCabezas());
        marcas = new Marcas(tx, bitacora, new JdbcLectura(tx));
        TiposServicio tipos = new TiposPrueba();
        unidades = new ArbolEnMemoria(tx, bitacora);
        RegistroFirmas firmas = new RegistroFirmas(tx, bitacora);
        ofertas = new CatalogoOfertas(tx, bitacora, unidades);
        StoredIndicadores indicadores = new StoredIndicadores(tx);
        CountedWriting escritura = new CountedWriting(tx, unidades, indicadores);
        ejercicios = new StoredEjercicios(tx, escritura, unidades, bitacora);
        metas = new StoredMetas(tx, unidades, indicadores, bitacora, (s, aviso) -> {});
        StoredCortes cortes = new StoredCortes(tx, unidades, new Almanaque(tx, unidades, bitacora), bitacora);
        periodos = new StoredPeriodos(tx, escritura, unidades, ejercicios, cortes, bitacora);
        Revisor revisor = new Revisor(
                unidades,
                ofertas,
                firmas,
                tipos,
                indicadores,
                ejercicios,
                cortes,
                (unidad, situacion) -> List.of(),
                tipo -> Categoria.nucleo(tipo.id()));
        StoredCarga carga = new StoredCarga(revisor, escritura, bitacora);
        servicios = new StoredServicios(tx, unidades, new ServicioRepository(tx, unidades));
        avances = new LiveAvances(tx, unidades, indicadores);
        recalculo = new StoredRecalculo(tx, unidades, bitacora);
        siembra = new Siembra(
                marcas,
                new SiembraCatalogo(unidades, new CambiosUnidad(unidades, bitacora), firmas, ofertas),
                new SiembraServicios(marcas, carga, periodos),
                new SiembraMetas(ejercicios, indicadores, metas),
                tipos,
                unidades);
    }

    @SuppressWarnings("ClassExplicitlyAnnotation")
    private static final class SinCabezas implements AuditConfig {
        @Override
        public String cabezas() {
            return "target/cabezas.txt";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return AuditConfig.class;
        }
    }
}
