package mx.conalep.secyt.portal.internal.ediciones;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.conalep.secyt.informes.edicion.Edicion;
import mx.conalep.secyt.informes.edicion.Errata;
import mx.conalep.secyt.informes.edicion.Faltante;
import mx.conalep.secyt.informes.edicion.Firmante;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Dato;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Tabla;

/** An edition as its page shows it. */
final class EnPagina {

    private EnPagina() {}

    static Map<String, Object> de(Edicion e) {
        Map<String, Object> modelo = new HashMap<>();
        modelo.put("edicion", e);
        modelo.put("datos", datos(e));
        modelo.put("ficheros", ficheros(e));
        modelo.put(
                "servicios",
                Direccion.de("/ediciones/servicios").con("folio", e.folio()).toString());
        modelo.put("legajo", formato(e, "legajo"));
        modelo.put("erratas", erratas(e));
        modelo.put("faltantes", faltantes(e.faltantes()));
        modelo.put("migas", List.of(Enlace.a("Ediciones", "/ediciones"), Enlace.aqui(e.folio())));
        return modelo;
    }

    static Tabla faltantes(List<Faltante> faltantes) {
        return Tabla.de(
                "faltantes",
                "Unidades y meses sin resultado verificado",
                List.of(Columna.de("Unidad"), Columna.de("Nombre"), Columna.numero("Mes"), Columna.de("Estado")),
                faltantes.stream()
                        .map(f -> List.of(
                                Celda.de(f.unidad()),
                                Celda.de(f.nombre()),
                                Celda.numero(f.mes()),
                                Celda.de(f.abierto() ? f.estado() + ", abierto" : f.estado())))
                        .toList());
    }

    private static List<Dato> datos(Edicion e) {
        List<Dato> datos = new ArrayList<>(List.of(
                Dato.de("Folio", e.folio()),
                new Dato("Estado", Letras.estado(e)),
                Dato.de("Corte", Letras.momento(e.corte()) + " (centro de México)"),
                Dato.de("Servicios contados", e.servicios()),
                Dato.de("Huella SHA-256", e.huella()),
                Dato.de("Bitácora", "Bloque " + e.bloque()),
                Dato.de("Emitió", e.emitidaPor()),
                Dato.de("Oficio de envío", e.oficio()),
                firmante("Elaboró", e.elaboro()),
                firmante("Revisó", e.reviso()),
                firmante("Autorizó", e.autorizo())));
        Long firmado = e.firmado();
        datos.add(
                firmado == null
                        ? Dato.de("Original firmado", "Falta adjuntarlo")
                        : new Dato("Original firmado", Celda.enlace("Descargar", "/api/v1/archivos/" + firmado)));
        return datos;
    }

    private static Dato firmante(String acto, Firmante firmante) {
        return new Dato(acto, Celda.de(firmante.nombre()).conNota(firmante.cargo()));
    }

    private static List<Enlace> ficheros(Edicion e) {
        return Stream.of("PDF", "DOCX", "XLSX", "CSV", "JSON")
                .map(f -> Enlace.a(f, formato(e, f.toLowerCase(java.util.Locale.ROOT))))
                .toList();
    }

    private static String formato(Edicion e, String formato) {
        return Direccion.de("/ediciones/una")
                .con("folio", e.folio())
                .con("formato", formato)
                .toString();
    }

    private static List<Tabla> erratas(Edicion e) {
        List<Tabla> tablas = new ArrayList<>();
        for (Errata errata : e.erratas()) {
            tablas.add(Tabla.de(
                    "errata-" + errata.folio(),
                    errata.folio() + ", " + Letras.momento(errata.momento()) + ": " + errata.causa(),
                    List.of(Columna.de("Dónde"), Columna.de("Dice"), Columna.de("Debe decir")),
                    errata.cambios().stream()
                            .map(c -> List.of(Celda.de(c.donde()), Celda.de(c.antes()), Celda.de(c.despues())))
                            .toList()));
        }
        return tablas;
    }
}
