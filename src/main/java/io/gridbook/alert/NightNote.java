package io.gridbook.alert;

import io.gridbook.segment.Night;
import java.util.List;

/** Something about the cases of a night that a person should know, although the night goes on. */
@FunctionalInterface
public interface NightNote {
    /** One sentence each; none where all is well. */
    List<String> of(Night night);
}
