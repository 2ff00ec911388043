package mx.conalep.secyt.portal.internal.catalogo;

import jakarta.servlet.Servlet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mx.conalep.secyt.catalogo.DepuracionOfertas;
import mx.conalep.secyt.http.Paginacion;
import mx.conalep.secyt.http.Problema;
import mx.conalep.secyt.organizacion.DepuracionFirmas;
import mx.conalep.secyt.portal.internal.pagina.Marco;
import mx.conalep.secyt.portal.internal.pagina.Pagina;
import mx.conalep.secyt.portal.internal.pagina.Redireccion;
import mx.conalep.secyt.portal.internal.pagina.Respuesta;
import mx.conalep.secyt.portal.internal.pagina.Solicitud;
import mx.conalep.secyt.portal.internal.piezas.Celda;
import mx.conalep.secyt.portal.internal.piezas.Columna;
import mx.conalep.secyt.portal.internal.piezas.Direccion;
import mx.conalep.secyt.portal.internal.piezas.Enlace;
import mx.conalep.secyt.portal.internal.piezas.Entrada;
import mx.conalep.secyt.portal.internal.piezas.Entrada.Clase;
import mx.conalep.secyt.portal.internal.piezas.Forma;
import mx.conalep.secyt.portal.internal.piezas.Lamina;
import mx.conalep.secyt.portal.internal.piezas.Paginas;
import mx.conalep.secyt.portal.internal.piezas.Seccion;
import mx.conalep.secyt.portal.internal.piezas.Tabla;
import mx.conalep.secyt.portal.internal.piezas.Vacio;
import mx.conalep.secyt.security.Identidad;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** What may be registered twice: joined, told apart, or parted again. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/duplicados")
public final class PaginaDuplicados extends Pagina {

    private static final String RUTA = "/duplicados";
    private static final String FIRMAS = "firmas";

    private final transient DepuracionOfertas ofertas;
    private final transient DepuracionFirmas firmas;

    /** Of these. */
    @Activate
    public PaginaDuplicados(
            @Reference Marco marco, @Reference DepuracionOfertas ofertas, @Reference DepuracionFirmas firmas) {
        super(marco);
        this.ofertas = ofertas;
        this.firmas = firmas;
    }

    @Override
    protected Respuesta ver(Solicitud solicitud) {
        return vista(solicitud, null);
    }

    @Override
    protected Respuesta enviar(Solicitud solicitud) {
        Problema rechazo = Lamina.intentar(() -> hacer(solicitud));
        return rechazo == null
                ? Redireccion.a(
                        direccion(solicitud).con("hecho", Forma.de(solicitud)).toString())
                : vista(solicitud, rechazo);
    }

    private void hacer(Solicitud s) {
        Identidad quien = s.identidad();
        boolean deFirmas = deFirmas(s);
        String una = Forma.valor(s, "una").orElse("");
        String otra = Forma.valor(s, "otra").orElse("");
        String motivo = Forma.valor(s, "motivo").orElse(null);
        switch (Forma.de(s)) {
            case "fusionar" -> fusionar(quien, deFirmas, new String[] {una, otra}, motivo);
            case "descartar" -> descartar(quien, deFirmas, new String[] {una, otra}, motivo);
            case "deshacer" ->
                deshacer(quien, deFirmas, s.entero("deshacer-fusion").orElse(0), motivo);
            default -> throw Problema.campo("que", "Use los botones de la página.", Forma.de(s));
        }
    }

    private void fusionar(Identidad quien, boolean deFirmas, String[] par, @Nullable String motivo) {
        if (deFirmas) {
            firmas.fusionar(quien, par[0], par[1], motivo);
        } else {
            ofertas.fusionar(quien, par[0], par[1], motivo);
        }
    }

    private void descartar(Identidad quien, boolean deFirmas, String[] par, @Nullable String motivo) {
        if (deFirmas) {
            firmas.descartar(quien, par[0], par[1], motivo);
        } else {
            ofertas.descartar(quien, par[0], par[1], motivo);
        }
    }

    private void deshacer(Identidad quien, boolean deFirmas, int id, @Nullable String motivo) {
        if (deFirmas) {
            firmas.deshacer(quien, id, motivo);
        } else {
            ofertas.deshacer(quien, id, motivo);
        }
    }

    private Respuesta vista(Solicitud s, @Nullable Problema rechazo) {
        String cosas = deFirmas(s) ? "empresas" : "ofertas";
        return Lamina.de(
                s,
                rechazo,
                Lamina.Cabeza.de(
                        "Repetidas: " + cosas,
                        "Pares que parecen el mismo registro. Fusionar no cambia lo capturado: la clave anterior lleva a la otra.",
                        deFirmas(s)
                                ? Enlace.a("Ver ofertas", RUTA + "?de=ofertas")
                                : Enlace.a("Ver empresas", RUTA + "?de=firmas")),
                null,
                List.of(
                        Seccion.de(pares(s)),
                        Seccion.de("actos", "Resolver un par", "")
                                .con(forma(s, rechazo, "fusionar", "Fusionar", "Queda como alias", "Es en realidad"))
                                .con(forma(s, rechazo, "descartar", "Son distintas", "Una", "Otra")),
                        Seccion.de("hechas", "Fusiones hechas", "")
                                .con(hechas(s))
                                .con(deshacer(s, rechazo))));
    }

    private Tabla pares(Solicitud s) {
        Paginacion paginacion = Paginas.pedida(s);
        var pagina = deFirmas(s)
                ? firmas.duplicadas(s.identidad(), paginacion)
                        .map(p -> fila(
                                List.of(
                                        p.una().rfc(),
                                        p.una().nombre(),
                                        p.otra().rfc(),
                                        p.otra().nombre()),
                                p.parecido(),
                                p.motivos()))
                : ofertas.duplicadas(s.identidad(), paginacion)
                        .map(p -> fila(
                                List.of(
                                        p.una().clave(),
                                        p.una().nombre(),
                                        p.otra().clave(),
                                        p.otra().nombre()),
                                p.parecido(),
                                p.motivos()));
        return Tabla.de(
                        "lista",
                        "Pares por revisar",
                        List.of(
                                Columna.de("Una"),
                                Columna.de("Otra"),
                                Columna.numero("Parecido"),
                                Columna.de("Por qué")),
                        pagina.elementos())
                .con(Paginas.de(s, paginacion, pagina))
                .siVacia(Vacio.de("Nada por revisar", "No hay pares que parezcan el mismo registro."));
    }

    private static List<Celda> fila(List<String> par, BigDecimal parecido, List<String> motivos) {
        return List.of(
                Celda.de(par.get(0)).conNota(par.get(1)),
                Celda.de(par.get(2)).conNota(par.get(3)),
                Celda.numero(parecido, 2),
                Celda.de(String.join(", ", motivos)));
    }

    private Tabla hechas(Solicitud s) {
        Paginacion todas = new Paginacion(1, 50);
        List<List<Celda>> filas = new ArrayList<>();
        if (deFirmas(s)) {
            firmas.fusiones(s.identidad(), todas)
                    .elementos()
                    .forEach(f -> filas.add(
                            hecha(f.id(), f.de() + " en " + f.en(), f.motivo(), Fechas.dia(f.hecha()), f.deshizo())));
        } else {
            ofertas.fusiones(s.identidad(), todas)
                    .elementos()
                    .forEach(f -> filas.add(
                            hecha(f.id(), f.de() + " en " + f.en(), f.motivo(), Fechas.dia(f.hecha()), f.deshizo())));
        }
        return Tabla.de(
                        "fusiones",
                        "Las 50 más recientes",
                        List.of(
                                Columna.de("Número"),
                                Columna.de("Fusión"),
                                Columna.de("Fecha"),
                                Columna.de("Motivo"),
                                Columna.de("Estado")),
                        filas)
                .siVacia(Vacio.de("No hay fusiones", "Las que se hagan quedan aquí y se pueden deshacer."));
    }

    private static List<Celda> hecha(long id, String par, String motivo, String dia, @Nullable String deshizo) {
        return List.of(
                Celda.de(id),
                Celda.de(par),
                Celda.de(dia),
                Celda.de(motivo),
                Celda.de(deshizo == null ? "En vigor" : "Deshecha por " + deshizo));
    }

    private static Forma deshacer(Solicitud s, @Nullable Problema rechazo) {
        return Forma.de(
                s,
                rechazo,
                "deshacer",
                Forma.plegada(
                        "Deshacer una fusión",
                        "Sólo mientras nada nuevo dependa de ella.",
                        direccion(s).toString(),
                        "Deshacer"),
                Entrada.de(Clase.ENTERO, "fusion", "Número de la fusión").obligatoria(),
                Entrada.texto("motivo", "Motivo").obligatoria());
    }

    private static Forma forma(
            Solicitud s, @Nullable Problema rechazo, String que, String boton, String una, String otra) {
        return Forma.de(
                s,
                rechazo,
                que,
                Forma.plegada(boton, "", direccion(s).toString(), boton),
                Entrada.texto("una", una).obligatoria(),
                Entrada.texto("otra", otra).obligatoria(),
                Entrada.texto("motivo", "Motivo").obligatoria());
    }

    private static boolean deFirmas(Solicitud s) {
        return s.parametro("de").orElse("").equals(FIRMAS);
    }

    private static Direccion direccion(Solicitud s) {
        return Direccion.de(RUTA).con("de", deFirmas(s) ? FIRMAS : "ofertas");
    }
}
