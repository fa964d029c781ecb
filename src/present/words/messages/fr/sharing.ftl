### Links that carry figures.

sharing-damaged = Il en manque une partie, ou elle a été modifiée en route. Redemandez-le, ou demandez un fichier.
sharing-newer = Il vient d’une version plus récente de Breakeven. Rechargez la page et ouvrez-le de nouveau.
sharing-too-large = Il contient plus que ce qu’un lien peut porter. Demandez un fichier.
sharing-a-copy = Ceci est une copie reçue par un lien.
sharing-not-kept = Rien n’en est enregistré, et vos propres chiffres sont inchangés.
sharing-copied = Lien copié, { $characters } caractères. Tous les chiffres sont dans le lien même, sans les notes{"\u202f"}; rien n’a été envoyé.
sharing-not-copied = Le navigateur n’a pas permis de copier le lien. Le voici{"\u00a0"}:
sharing-long = Le lien aurait { $characters } caractères.
sharing-too-long = C’est plus que ce qu’un lien peut porter.
sharing-a-file-instead = Les messageries coupent les liens de cette longueur. Un fichier contient les chiffres, un second les prix.
