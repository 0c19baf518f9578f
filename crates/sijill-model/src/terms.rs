//! The enumerations of the codebook.
//!
//! Input: the snake-case words of the codebook. Output: types, with `parse` and `as_str` for the
//! lexicon and the printers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! terms {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
        pub enum $name { $($(#[$vdoc])* #[doc = concat!("`", $word, "`")] #[serde(rename = $word)] $variant),+ }
        impl $name {
            /// Every term, in the codebook's order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            /// The codebook's word.
            pub fn as_str(self) -> &'static str { match self { $($name::$variant => $word),+ } }
            /// The term for a codebook word, or `None`.
            pub fn parse(word: &str) -> Option<Self> { match word { $($word => Some($name::$variant),)+ _ => None } }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
        }
    };
}

terms! {
    /// Language of a report.
    #[derive(Default)]
    Language { Arabic = "ar", English = "en", #[default] Unknown = "und" }
}
terms! {
    /// Why an account is in the report.
    Focus { Main = "main", Related = "related", Background = "background" }
}
terms! {
    /// Event types (ACLED's public codebook).
    EventType {
        Battles = "battles",
        ExplosionsRemoteViolence = "explosions_remote_violence",
        ViolenceAgainstCivilians = "violence_against_civilians",
        Protests = "protests",
        Riots = "riots",
        StrategicDevelopments = "strategic_developments",
    }
}
terms! {
    /// Event subtypes (ACLED's public codebook).
    Subtype {
        ArmedClash = "armed_clash",
        GovernmentRegainsTerritory = "government_regains_territory",
        NonStateActorOvertakesTerritory = "non_state_actor_overtakes_territory",
        ChemicalWeapon = "chemical_weapon",
        AirDroneStrike = "air_drone_strike",
        SuicideBomb = "suicide_bomb",
        ShellingArtilleryMissileAttack = "shelling_artillery_missile_attack",
        RemoteExplosiveLandmineIed = "remote_explosive_landmine_ied",
        Grenade = "grenade",
        SexualViolence = "sexual_violence",
        Attack = "attack",
        AbductionForcedDisappearance = "abduction_forced_disappearance",
        PeacefulProtest = "peaceful_protest",
        ProtestWithIntervention = "protest_with_intervention",
        ExcessiveForceAgainstProtesters = "excessive_force_against_protesters",
        ViolentDemonstration = "violent_demonstration",
        MobViolence = "mob_violence",
        Agreement = "agreement",
        Arrests = "arrests",
        ChangeToGroupActivity = "change_to_group_activity",
        DisruptedWeaponsUse = "disrupted_weapons_use",
        HeadquartersOrBaseEstablished = "headquarters_or_base_established",
        LootingPropertyDestruction = "looting_property_destruction",
        NonViolentTransferOfTerritory = "non_violent_transfer_of_territory",
        Other = "other",
    }
}
impl Subtype {
    /// The type a subtype belongs to.
    ///
    /// ```
    /// use sijill_model::{EventType, Subtype};
    /// assert_eq!(Subtype::SuicideBomb.event_type(), EventType::ExplosionsRemoteViolence);
    /// ```
    pub fn event_type(self) -> EventType {
        use Subtype::*;
        match self {
            ArmedClash | GovernmentRegainsTerritory | NonStateActorOvertakesTerritory => EventType::Battles,
            ChemicalWeapon
            | AirDroneStrike
            | SuicideBomb
            | ShellingArtilleryMissileAttack
            | RemoteExplosiveLandmineIed
            | Grenade => EventType::ExplosionsRemoteViolence,
            SexualViolence | Attack | AbductionForcedDisappearance => EventType::ViolenceAgainstCivilians,
            PeacefulProtest | ProtestWithIntervention | ExcessiveForceAgainstProtesters => EventType::Protests,
            ViolentDemonstration | MobViolence => EventType::Riots,
            Agreement
            | Arrests
            | ChangeToGroupActivity
            | DisruptedWeaponsUse
            | HeadquartersOrBaseEstablished
            | LootingPropertyDestruction
            | NonViolentTransferOfTerritory
            | Other => EventType::StrategicDevelopments,
        }
    }
}
terms! {
    /// Whether the act is said to have happened.
    Modality { Asserted = "asserted", Alleged = "alleged", Denied = "denied", Foiled = "foiled", Planned = "planned" }
}
terms! {
    /// How precise a date is.
    DatePrecision { Day = "day", Days = "days", Week = "week", Month = "month", Year = "year", Unknown = "unknown" }
}
terms! {
    /// How precise a place is.
    PlacePrecision {
        Site = "site", City = "city", Near = "near", Admin2 = "admin2", Admin1 = "admin1", Country = "country",
        Unknown = "unknown",
    }
}
terms! {
    /// What kind of place was hit.
    Site {
        PlaceOfWorship = "place_of_worship", Market = "market", School = "school", Hospital = "hospital",
        Checkpoint = "checkpoint", MilitaryBase = "military_base", PoliceStation = "police_station",
        GovernmentBuilding = "government_building", Home = "home", Road = "road", Vehicle = "vehicle", Camp = "camp",
        Infrastructure = "infrastructure", Media = "media", Entertainment = "entertainment", Other = "other",
    }
}
terms! {
    /// What an actor or a target is.
    ActorKind {
        StateForces = "state_forces", RebelGroup = "rebel_group", PoliticalMilitia = "political_militia",
        IdentityMilitia = "identity_militia", Rioters = "rioters", Protesters = "protesters", Civilians = "civilians",
        ExternalForces = "external_forces", UnidentifiedArmedGroup = "unidentified_armed_group",
        PrivateSecurity = "private_security", LoneAttacker = "lone_attacker",
    }
}
terms! {
    /// On whose word an actor is the perpetrator.
    Basis { Claimed = "claimed", Blamed = "blamed", Stated = "stated", Suspected = "suspected" }
}
terms! {
    /// Weapons.
    WeaponKind {
        Firearms = "firearms", Blade = "blade", ExplosiveDevice = "explosive_device", SuicideVest = "suicide_vest",
        VehicleBomb = "vehicle_bomb", VehicleRamming = "vehicle_ramming", Mine = "mine", Grenade = "grenade",
        Artillery = "artillery", RocketMissile = "rocket_missile", Aircraft = "aircraft", Drone = "drone",
        Chemical = "chemical", Incendiary = "incendiary", Blunt = "blunt", Unknown = "unknown",
    }
}
terms! {
    /// What a toll counts.
    Measure { Killed = "killed", Injured = "injured", Missing = "missing", Abducted = "abducted", Arrested = "arrested" }
}
terms! {
    /// Whom a toll counts.
    TollGroup {
        Victims = "victims", Perpetrators = "perpetrators", Civilians = "civilians",
        SecurityForces = "security_forces", Children = "children", Women = "women", All = "all",
    }
}
terms! {
    /// How a figure is bounded.
    Bound {
        Exact = "exact", AtLeast = "at_least", AtMost = "at_most", MoreThan = "more_than", About = "about",
        Between = "between", Vague = "vague",
    }
}
terms! {
    /// What a claim says.
    ClaimKind { Claimed = "claimed", Denied = "denied", Blamed = "blamed", NoClaim = "no_claim" }
}
terms! {
    /// What kind of source speaks.
    SourceKind {
        Government = "government", SecurityForces = "security_forces", Medical = "medical",
        PerpetratorGroup = "perpetrator_group", ArmedGroup = "armed_group", InternationalOrg = "international_org",
        NgoMonitor = "ngo_monitor", Media = "media", Witness = "witness", LocalOfficial = "local_official",
        Expert = "expert", AnonymousOfficial = "anonymous_official", Family = "family", Unknown = "unknown",
    }
}
terms! {
    /// What a source does with what it says.
    Stance {
        States = "states", Confirms = "confirms", Denies = "denies", Alleges = "alleges", Suggests = "suggests",
        Predicts = "predicts",
    }
}
