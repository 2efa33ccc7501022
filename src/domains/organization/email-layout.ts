/** Page of an e-mail, with tables and inline styles because mail programs support little else. */
export const layout = `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ subject }}</title>
</head>
<body style="margin:0;background:#f2f4f7;font-family:sans-serif;color:#1f2933">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px">
<table role="presentation" width="560" cellpadding="0" cellspacing="0" style="background:#ffffff">
<tr><td style="padding:24px 32px 0">
{%- if logo != "" %}<img src="{{ logo }}" alt="" height="40">{% endif -%}
<p style="color:#52606d">{{ header }}</p>
<h1 style="font-size:22px">{{ title }}</h1>
{% for lines in paragraphs %}<p>{% for line in lines %}{{ line }}{% unless forloop.last %}<br>{% endunless %}{% endfor %}</p>
{% endfor -%}
{% if button != "" %}<p><a href="{{ link }}" style="background:#1d4ed8;color:#ffffff;padding:10px 20px;text-decoration:none">{{ button }}</a></p>
{% endif -%}
</td></tr>
<tr><td style="padding:16px 32px 24px;font-size:13px;color:#52606d">
{% for lines in closing %}<p>{% for line in lines %}{{ line }}{% unless forloop.last %}<br>{% endunless %}{% endfor %}</p>
{% endfor -%}
</td></tr>
</table>
</td></tr></table>
</body>
</html>
`;
