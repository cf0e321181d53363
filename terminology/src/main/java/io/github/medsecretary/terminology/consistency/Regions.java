package io.github.medsecretary.terminology.consistency;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Set;

/** Parts of the body, and what is done about them, that belong together so that a letter which speaks of one means the other. */
final class Regions {

    private static final Seq<Set<String>> REGIONS = List.ofAll(
            """
            wrist|radius|ulna|forearm|hand|distal radius
            knee|patella|meniscus|acl|anterior cruciate ligament|tibia|knee jerk
            ankle|achilles|fibula|heel|foot|hallux|leg|ankle jerk|little toe|fifth toe|great toe|big toe|sole|hallux valgus
            leg|calf|popliteal|thigh|femur
            hip|femur|acetabulum
            shoulder|rotator cuff|clavicle|humerus|scapula|supraspinatus
            breast|axilla|axillary|lumpectomy|mastectomy|nipple
            eye|cataract|cornea|retina|eyelid
            kidney|renal|ureter|ureteric|hydronephrosis|nephrectomy|flank
            testis|scrotum|hydrocele|epididymis|orchidectomy
            lung|upper lobe|lower lobe|middle lobe|pneumothorax|pleural effusion|chest|haemothorax|intercostal
            inguinal|hernia|herniorrhaphy
            hand|thumb|index finger|middle finger|ring finger|little finger|palm
            ear|tympanic membrane|mastoid
            ovary|adnexal mass|adnexa
            cheek|maxilla|jaw|mandible|parotid
            """.lines().map(line -> Set.of(line.strip().split("\\|", -1))).toList());

    private Regions() {}

    /** Whether two parts, which are not one, are of one region. */
    static boolean areNeighbours(String one, String other) {
        return !one.equals(other) && REGIONS.exists(region -> region.contains(one) && region.contains(other));
    }
}
