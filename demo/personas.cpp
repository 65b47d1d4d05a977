#include "demo/story.h"

#include <array>

namespace entente::demo {

static constexpr auto all = std::to_array<Persona>({
    {"tomas@norvane.example", "Tomás Aguirre, alliance manager at Norvane"},
    {"leila@quillon.example", "Leila Haddad, alliance manager at Quillon"},
    {"annika@norvane.example", "Dr Annika Reuss, executive sponsor at Norvane"},
    {"mei-lin@quillon.example", "Dr Mei-Lin Zhou, executive sponsor at Quillon"},
    {"jamie@quillon.example", "Jamie Okonkwo, project manager at Quillon"},
    {"aisha@quillon.example", "Dr Aisha Rahman, team member at Quillon"},
    {"katrin@norvane.example", "Katrin Vogel, finance at Norvane"},
    {"reto@norvane.example", "Reto Zbinden, head of alliances at Norvane"},
    {"dieter@norvane.example", "Dieter Hallmann, chief executive of Norvane"},
    {"jonas@norvane.example", "Jonas Frey, holds an open disagreement at Norvane"},
    {"peter@quillon.example", "Peter Novak, holds it at Quillon"},
    {"jordan@arden.example", "Jordan Pike, alliance manager at Arden"},
    {"franz@brackwell.example", "Franz Oberhuber, alliance manager at Brackwell"},
    {"casey@fernhollow.example", "Casey Lund, alliance manager at Fernhollow"},
    {"noor@norvane.example", "Noor El-Amin, administrator of this server"},
});

std::span<const Persona> personas() { return all; }

}  // namespace entente::demo
