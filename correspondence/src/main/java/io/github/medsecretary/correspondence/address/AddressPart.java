package io.github.medsecretary.correspondence.address;

/** A named part of an address, from the house outwards. */
public enum AddressPart {
    /** The name of a building, or of an organisation in it. */
    NAME,
    /** The number of the house, with its letter. */
    NUMBER,
    /** The road. */
    ROAD,
    /** A quarter of a town that has a name of its own in the post. */
    QUARTER,
    /** A suburb. */
    SUBURB,
    /** A district of a town. */
    TOWN_DISTRICT,
    /** A hamlet. */
    HAMLET,
    /** A village. */
    VILLAGE,
    /** A town. */
    TOWN,
    /** A city. */
    CITY,
    /** A municipality, which may hold several villages. */
    MUNICIPALITY,
    /** A county or province. */
    COUNTY,
    /** A part of a region. */
    REGION_DISTRICT,
    /** A region, state or province, by name. */
    REGION,
    /** The same by its postal code. */
    REGION_CODE,
    /** The postcode. */
    POSTCODE
}
