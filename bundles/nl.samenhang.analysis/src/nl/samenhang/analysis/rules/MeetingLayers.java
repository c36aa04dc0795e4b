package nl.samenhang.analysis.rules;

import nl.samenhang.model.Meeting;
import nl.samenhang.model.MeetingLayer;

/** The layer of a meeting: its own where the text gives one, else that of its kind. */
final class MeetingLayers {

    private MeetingLayers() {}

    static MeetingLayer of(Meeting meeting) {
        if (meeting.getLayer() != MeetingLayer.UNSPECIFIED || meeting.getKind() == null) {
            return meeting.getLayer();
        }
        return meeting.getKind().getLayer();
    }
}
