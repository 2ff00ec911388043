package mx.conalep.secyt.extensiones.internal;

/** Small BPMN files for tests. */
public final class Diagrama {

    private Diagrama() {}

    /** Two tasks in two lanes with a way back. */
    public static String de(String id) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
                  <process id="%s" name="Visita de prueba">
                    <laneSet id="ls">
                      <lane id="l1" name="Plantel"><flowNodeRef>pedir</flowNodeRef><flowNodeRef>s</flowNodeRef></lane>
                      <lane id="l2" name="CE"><flowNodeRef>acordar</flowNodeRef></lane>
                    </laneSet>
                    <userTask id="acordar" name="Acordar la fecha"/>
                    <startEvent id="s"/>
                    <userTask id="pedir" name="Pedir la visita"/>
                    <exclusiveGateway id="g"/>
                    <endEvent id="e"/>
                    <sequenceFlow id="f1" sourceRef="s" targetRef="pedir"/>
                    <sequenceFlow id="f2" sourceRef="pedir" targetRef="acordar"/>
                    <sequenceFlow id="f3" sourceRef="acordar" targetRef="g"/>
                    <sequenceFlow id="f4" sourceRef="g" targetRef="e"/>
                    <sequenceFlow id="f5" sourceRef="g" targetRef="pedir"/>
                  </process>
                </definitions>
                """.formatted(id);
    }
}
