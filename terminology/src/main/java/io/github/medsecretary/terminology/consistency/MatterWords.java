package io.github.medsecretary.terminology.consistency;

import io.github.medsecretary.terminology.reading.Words;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;

/**
 * What operations and other treatments of one side are for: from general knowledge of the specialties' practice. A matter's
 * name, the phrases for what is ill, and those for what is done about it; a phrase counts only in a sentence that has the
 * word after a plus sign as well. Operations of many purposes are left out, and those that are commonly done to the sound
 * side too.
 */
final class MatterWords {

    private static final String ROWS = """
            cataract ; cataract|cataracts|lens opacity|nuclear sclerosis ; phacoemulsification|phaco|cataract surgery|cataract extraction|cataract operation|lens implant|intraocular lens
            glaucoma ; glaucoma ; trabeculectomy|iridotomy|trabeculoplasty
            retina ; retinal detachment|macular hole|epiretinal membrane|vitreous haemorrhage ; vitrectomy|scleral buckle|retinal detachment repair
            macula ; macular degeneration|macular oedema|retinal vein occlusion|amd ; intravitreal injection|intravitreal injections|aflibercept|ranibizumab|bevacizumab|faricimab
            ptosis ; ptosis ; ptosis repair|ptosis surgery|ptosis correction
            pterygium ; pterygium ; pterygium excision|excision of pterygium
            carotid ; carotid stenosis|carotid artery stenosis|stenosis+carotid|stenosed+carotid|narrowing+carotid ; carotid endarterectomy|endarterectomy|carotid stenting|carotid stent
            hernia ; inguinal hernia|femoral hernia|groin hernia|hernia ; hernia repair|herniorrhaphy|hernioplasty|herniotomy|inguinal hernia repair|femoral hernia repair|repair+hernia
            carpal tunnel ; carpal tunnel syndrome|carpal tunnel symptoms|median nerve compression|median neuropathy ; carpal tunnel decompression|carpal tunnel release|carpal tunnel surgery|carpal tunnel injection|median nerve decompression
            cubital tunnel ; cubital tunnel syndrome|ulnar neuropathy|ulnar nerve compression ; ulnar nerve decompression|cubital tunnel release|cubital tunnel decompression|ulnar nerve release
            dupuytren ; dupuytren's|dupuytren's contracture|dupuytren's disease ; fasciectomy|fasciotomy|needle fasciotomy
            trigger ; trigger finger|trigger thumb|trigger digit ; trigger finger release|trigger thumb release|trigger release
            hip ; osteoarthritis+hip|arthritis+hip|oa+hip|avascular necrosis+hip|osteonecrosis+hip ; hip replacement|hip arthroplasty|total hip replacement|total hip arthroplasty|thr|hip resurfacing
            femoral neck ; fractured neck of femur|neck of femur fracture|femoral neck fracture|hip fracture|intertrochanteric fracture|subcapital fracture|fracture+femoral ; hemiarthroplasty|dynamic hip screw|dhs|cannulated screws|hip replacement|total hip replacement|intramedullary nail
            knee ; osteoarthritis+knee|arthritis+knee|oa+knee|osteoarthrosis+knee ; knee replacement|knee arthroplasty|total knee replacement|total knee arthroplasty|tkr|unicompartmental
            meniscus ; meniscal tear|meniscus tear|torn meniscus|tear+meniscus|tear+meniscal|torn+meniscus ; meniscectomy|meniscal repair|knee arthroscopy|arthroscopy+knee|arthroscopic+knee
            cruciate ; acl rupture|acl tear|acl injury|acl deficiency|cruciate ligament rupture|cruciate ligament tear|rupture+cruciate|ruptured+cruciate|torn+cruciate ; acl reconstruction|cruciate reconstruction|cruciate ligament reconstruction|ligament reconstruction
            cuff ; rotator cuff tear|cuff tear|tear+supraspinatus|tear+cuff|torn+cuff|impingement+shoulder|frozen shoulder|adhesive capsulitis ; rotator cuff repair|cuff repair|subacromial decompression|shoulder arthroscopy|arthroscopic+shoulder|repair+cuff|capsular release
            fracture ; fracture|fractures|fractured ; open reduction|internal fixation|orif|manipulation under anaesthesia|manipulation+fracture|k-wire fixation|k-wires|volar plate|plate fixation|fracture fixation|fixation+fracture
            bunion ; hallux valgus|bunion|hallux rigidus ; bunionectomy|scarf osteotomy|osteotomy+hallux|cheilectomy|bunion surgery|bunion correction|first mtp fusion
            breast ; breast cancer|breast carcinoma|carcinoma+breast|cancer+breast|ductal carcinoma|lobular carcinoma|invasive carcinoma|dcis ; mastectomy|wide local excision|lumpectomy|breast conserving surgery|radiotherapy+breast|sentinel node biopsy|sentinel lymph node biopsy|axillary clearance|axillary node clearance
            kidney ; renal mass|renal tumour|renal cell carcinoma|renal cancer|kidney tumour|kidney cancer|mass+kidney|tumour+kidney|carcinoma+kidney|non-functioning kidney|poorly functioning kidney ; nephrectomy|nephroureterectomy|partial nephrectomy|cryoablation
            stone ; ureteric stone|ureteric calculus|renal stone|renal calculus|kidney stone|stone+ureter|stone+kidney|stone+ureteric|calculus+ureter|calculus+kidney|staghorn ; ureteroscopy|lithotripsy|ureteric stent|nephrolithotomy|pcnl|ureterorenoscopy
            hydronephrosis ; hydronephrosis|hydronephrotic ; nephrostomy|ureteric stent|pyeloplasty
            testis ; testicular tumour|testicular mass|testicular cancer|seminoma|teratoma+testis|mass+testis|tumour+testis|lump+testis|lump+testicle ; orchidectomy|orchiectomy
            hydrocele ; hydrocele ; hydrocele repair|hydrocelectomy|repair+hydrocele
            ovary ; ovarian cyst|ovarian mass|ovarian tumour|dermoid cyst|dermoid|endometrioma|cyst+ovary|mass+ovary ; ovarian cystectomy|oophorectomy|salpingo-oophorectomy|cystectomy+ovarian|cystectomy+ovary
            tube ; ectopic pregnancy|tubal ectopic|hydrosalpinx|ectopic+tube ; salpingectomy|salpingotomy|salpingostomy
            lung ; lung cancer|lung tumour|lung mass|lung nodule|carcinoma+lung|cancer+lung|tumour+lobe|carcinoma+lobe|nodule+lobe|mass+lobe ; lobectomy|pneumonectomy|segmentectomy+lobe|thoracotomy|upper lobectomy|lower lobectomy
            pleura ; pleural effusion|pneumothorax|empyema|haemothorax|effusion+pleural ; chest drain|pleural aspiration|pleurodesis|thoracocentesis|intercostal drain|pleural drain|pleural tap|decortication
            adrenal ; adrenal adenoma|adrenal mass|adrenal nodule|adrenal tumour|phaeochromocytoma ; adrenalectomy
            parotid ; parotid mass|parotid tumour|parotid lump|pleomorphic adenoma|lump+parotid|mass+parotid ; parotidectomy
            thyroid ; thyroid nodule|thyroid lump|nodule+thyroid|nodule+lobe ; hemithyroidectomy|thyroid lobectomy
            ear ; cholesteatoma|tympanic perforation|perforation+ear|perforation+tympanic|otosclerosis|perforated+ear ; myringoplasty|tympanoplasty|mastoidectomy|stapedectomy|stapedotomy
            glue ear ; glue ear|hearing loss|middle ear effusion|otitis media with effusion ; grommet|grommets|grommet insertion|ventilation tube
            zygoma ; zygomatic fracture|fracture+zygoma|fractured+zygoma ; elevation+zygoma|elevation+zygomatic|reduction+zygoma
            clavicle ; clavicle fracture|clavicular fracture|fracture+clavicle|fractured+clavicle ; plated+clavicle|plating+clavicle|fixation+clavicle
            achilles ; achilles rupture|rupture+achilles|ruptured+achilles ; achilles repair|repair+achilles
            veins ; varicose veins|saphenous reflux|venous reflux|venous ulcer|reflux+saphenous ; endovenous ablation|endovenous laser|radiofrequency ablation|varicose vein surgery|foam sclerotherapy|vein stripping
            leg ; claudication|limb ischaemia|gangrene|ischaemic foot|ischaemic leg ; femoropopliteal bypass|below-knee amputation|above-knee amputation|below knee amputation|above knee amputation
            subdural ; subdural haematoma|subdural|chronic subdural ; burr hole|burr holes|craniotomy
            disc ; disc prolapse|prolapsed disc|disc protrusion|disc herniation|sciatica|radiculopathy ; microdiscectomy|discectomy|nerve root block|nerve root injection|foraminotomy|root block
            """;

    private static final int CELLS = 3;

    /**
     * What a phrase may tell.
     *
     * @param name of the matter
     * @param treats whether it is what is done about it
     * @param with a word that its sentence has to hold as well; empty if it needs none
     */
    record Use(String name, boolean treats, String with) {}

    private static final Map<String, Seq<Use>> USES = uses();

    /** The phrases, each standing for itself. */
    static final Phrases ALL = Phrases.of(USES.keySet().mkString("|"));

    private MatterWords() {}

    private static Map<String, Seq<Use>> uses() {
        Map<String, Seq<Use>> uses = TreeMap.empty();
        for (String line : ROWS.split("\n", -1)) {
            String[] cells = line.strip().split(" ; ", CELLS);
            if (cells.length == CELLS) {
                uses = and(and(uses, cells[0], false, cells[1]), cells[0], true, cells[2]);
            }
        }
        return uses;
    }

    private static Map<String, Seq<Use>> and(Map<String, Seq<Use>> uses, String name, boolean treats, String cell) {
        return Array.of(cell.split("\\|", -1)).foldLeft(uses, (all, each) -> {
            int plus = each.indexOf('+');
            String phrase = plus < 0 ? each : each.substring(0, plus);
            Use use = new Use(name, treats, plus < 0 ? "" : each.substring(plus + 1));
            return all.put(phrase, all.getOrElse(phrase, List.empty()).append(use));
        });
    }

    /** What the phrase of so many words at an index may tell. */
    static Seq<Use> at(int index, int length, Words words) {
        return USES.getOrElse(ALL.meaning(index, length, words), List.empty());
    }
}
