"""Reports whose coding is known."""

import pytest

TEXTS = [
    {
        "id": "en-1",
        "outlet": "Example News",
        "published": "2024-07-16",
        "title": "Gunmen kill five at mosque in Oman's capital",
        "text": "Gunmen killed five people and wounded 28 others at a mosque in Muscat, Oman, on Monday, police said.\n\n"
        "The Islamic State group claimed responsibility for the attack.",
    },
    {
        "id": "ar-1",
        "outlet": "صحيفة المثال",
        "published": "2024-07-16",
        "title": "مقتل خمسة أشخاص في هجوم على مسجد في مسقط",
        "text": "قتل مسلحون خمسة أشخاص وأصابوا 28 آخرين في هجوم على مسجد في مسقط بسلطنة عمان الاثنين، بحسب الشرطة.",
    },
    {
        "id": "en-2",
        "outlet": "Example News",
        "published": "2024-06-20",
        "title": "Roadside bomb kills three soldiers in Mali",
        "text": "A roadside bomb killed three soldiers near Gao in northern Mali on Wednesday, the army said.",
    },
    {
        "id": "none",
        "outlet": "Example Sport",
        "published": "2024-06-20",
        "title": "City demolish United",
        "text": "City bombarded the United goal and the striker struck twice in a one-sided derby on Wednesday.",
    },
]


@pytest.fixture
def reports():
    return [dict(r) for r in TEXTS]
