package nl.samenhang.analysis;

import nl.samenhang.model.Meeting;
import nl.samenhang.model.MeetingLayer;

/** At which layer meetings stand. */
public final class MeetingLayers {

    private MeetingLayers() {}

    /**
     * The layer of a meeting: its own, else that of its kind.
     *
     * @param meeting the meeting, not null
     * @return the layer; unspecified where neither tells it
     */
    public static MeetingLayer of(Meeting meeting) {
        if (meeting.getLayer() != MeetingLayer.UNSPECIFIED || meeting.getKind() == null) {
            return meeting.getLayer();
        }
        return meeting.getKind().getLayer();
    }

    /**
     * Whether young people are discussed in a meeting. Where nothing tells the layer, it is taken to be such a meeting.
     *
     * @param meeting the meeting, not null
     * @return true unless it stands at the layer of governance or policy
     */
    public static boolean isOperational(Meeting meeting) {
        MeetingLayer layer = of(meeting);
        return layer == MeetingLayer.OPERATIONAL || layer == MeetingLayer.UNSPECIFIED;
    }
}
