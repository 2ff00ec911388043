package mx.conalep.secyt.procedimientos;

import java.time.LocalDate;
import mx.conalep.secyt.bpmn.Definicion;

/**
 * A revision of a procedure that is or was in force.
 *
 * @param id of the revision; a case keeps it
 * @param definicion what it says
 * @param desde first day on which it is in force
 */
public record Vigente(long id, Definicion definicion, LocalDate desde) {}
